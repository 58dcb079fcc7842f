package org.touchline.ui;

import javafx.scene.Node;

import org.touchline.editor.tool.Entry;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.canvas.Cargo;
import org.touchline.ui.library.CardDrags;

import java.util.Optional;
import java.util.function.Supplier;

/// Has the canvas carry out the drags that begin in the library and in the parking lot.
record CanvasDrags(CanvasPane canvas) implements CardDrags {
    @Override
    public void ofLibrary(Node handle, Supplier<Optional<Entry>> held) {
        canvas.addDragSource(handle, () -> held.get().map(Cargo.OfLibrary::new));
    }

    @Override
    public void ofParkingLot(Node handle, Supplier<Optional<String>> held) {
        canvas.addDragSource(handle, () -> held.get().map(Cargo.OfParkingLot::new));
    }
}
