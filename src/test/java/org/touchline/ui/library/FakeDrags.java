package org.touchline.ui.library;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.input.Surface;
import org.touchline.editor.tool.Entry;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.model.Slot;

import java.util.Optional;
import java.util.function.Supplier;

/// Drags without a canvas: what is dragged out of a pane is over one cell of the grid at once, and
/// is dropped there when the button is let go, wherever that is.
final class FakeDrags implements CardDrags {
    private final Editor editor;
    private final Slot target;

    FakeDrags(Editor editor, Slot target) {
        this.editor = editor;
        this.target = target;
    }

    @Override
    public void ofLibrary(Node handle, Supplier<Optional<Entry>> held) {
        install(handle, () -> held.get().ifPresent(entry -> editor.drag(entry, at(Kind.MOVE))));
    }

    @Override
    public void ofParkingLot(Node handle, Supplier<Optional<String>> held) {
        install(handle, () -> held.get().ifPresent(id -> editor.drag(id, at(Kind.MOVE))));
    }

    private void install(Node handle, Runnable begin) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> arm(handle.getScene(), begin));
    }

    /// The first move with the button down begins the drag; the release ends it.
    private void arm(Scene scene, Runnable begin) {
        scene.setOnMouseDragged(_ -> {
            scene.setOnMouseDragged(null);
            begin.run();
            scene.setOnMouseReleased(_ -> editor.pointer(at(Kind.RELEASE)));
        });
    }

    private PointerEvent at(Kind kind) {
        Rect cell = editor.state().shown().cellBounds(target).orElseThrow();
        Point center = new Point(cell.centerX(), cell.centerY());
        return new PointerEvent(kind, center, Surface.CANVAS, Modifiers.NONE, 1, 1);
    }
}
