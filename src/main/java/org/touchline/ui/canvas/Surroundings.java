package org.touchline.ui.canvas;

import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

import org.touchline.editor.input.Surface;
import org.touchline.layout.Hit;

import java.util.List;
import java.util.Optional;

/// What the canvas asks of the window that it is in.
public interface Surroundings {
    /// What part of the window is at a point of the screen that is not on the canvas.
    Surface surfaceAt(double screenX, double screenY);

    /// The canvas of another window that is seen at a point of the screen, if there is one.
    Optional<CanvasPane> canvasAt(double screenX, double screenY);

    /// Brings the window before all others.
    void comeToFront();

    /// What can be done with a thing on the map; empty for no menu.
    List<MenuItem> contextMenu(Hit hit);

    /// Opens what edits a stage or a time slot whole: name, colour, place, removal.
    ///
    /// @param header the stage or the time slot
    /// @param onScreen where its header is
    void editStructure(Hit header, Bounds onScreen);

    /// A layer above the whole window that takes no events: what is dragged is drawn there.
    Pane dragLayer();
}
