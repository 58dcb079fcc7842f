package org.touchline.ui.library;

import javafx.scene.Node;

import org.touchline.editor.tool.Entry;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets cards be dragged out of these panes: a port, because the drag is the canvas's, which shows
/// where the card would land.
public interface CardDrags {
    /// Makes a node the handle of a card of the library.
    ///
    /// @param held the card that the node stands for when it is pressed
    void ofLibrary(Node handle, Supplier<Optional<Entry>> held);

    /// Makes a node the handle of a card in the parking lot.
    ///
    /// @param held the id of the touchpoint that the node stands for when it is pressed
    void ofParkingLot(Node handle, Supplier<Optional<String>> held);
}
