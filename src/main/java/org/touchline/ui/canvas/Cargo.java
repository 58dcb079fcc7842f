package org.touchline.ui.canvas;

import org.touchline.editor.tool.Entry;

/// What is dragged onto the map from another pane.
public sealed interface Cargo {
    /// A card of the library.
    record OfLibrary(Entry entry) implements Cargo {}

    /// A touchpoint that is not on the canvas: one in the parking lot.
    record OfParkingLot(String touchpoint) implements Cargo {}
}
