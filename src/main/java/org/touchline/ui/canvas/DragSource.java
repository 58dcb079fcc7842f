package org.touchline.ui.canvas;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets a node of another pane be dragged onto the map: by a plain mouse gesture, so that the map
/// makes room for the card while it is still in the hand.
final class DragSource {
    /// In pixels: less is a click by a hand that trembles.
    private static final double DRAG_DISTANCE = 4;

    private final EventHandler<KeyEvent> escape = this::escape;
    private final Node source;
    private final Supplier<Optional<Cargo>> cargo;
    private final ScreenMapping mapping;
    private final DragInHand drag;
    private final Editor editor;
    private Optional<MouseEvent> pressed = Optional.empty();
    private boolean dragging;

    /// @param cargo what the source holds when it is pressed; empty if it cannot be dragged then
    DragSource(
            Node source,
            Supplier<Optional<Cargo>> cargo,
            ScreenMapping mapping,
            DragInHand drag,
            Editor editor) {
        this.source = source;
        this.cargo = cargo;
        this.mapping = mapping;
        this.drag = drag;
        this.editor = editor;
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY ? Optional.of(event) : Optional.empty();
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            drag.follow(event);
            event.consume();
        } else if (pressed.filter(press -> isFar(press, event)).isPresent()) {
            pressed = Optional.empty();
            cargo.get().ifPresent(held -> begin(held, event));
        }
    }

    private static boolean isFar(MouseEvent press, MouseEvent event) {
        return Math.hypot(
                        event.getScreenX() - press.getScreenX(),
                        event.getScreenY() - press.getScreenY())
                >= DRAG_DISTANCE;
    }

    private void begin(Cargo held, MouseEvent event) {
        PointerEvent at = mapping.at(Kind.MOVE, event);
        switch (held) {
            case Cargo.OfLibrary(var entry) -> editor.drag(entry, at);
            case Cargo.OfParkingLot(String touchpoint) -> editor.drag(touchpoint, at);
        }
        dragging = true;
        source.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        drag.follow(event);
        event.consume();
    }

    private void release(MouseEvent event) {
        pressed = Optional.empty();
        if (dragging) {
            end();
            editor.pointer(mapping.at(Kind.RELEASE, event));
            event.consume();
        }
    }

    /// The pane that the drag began in has the focus, and knows nothing of the drag.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            editor.cancel();
            event.consume();
        }
    }

    private void end() {
        dragging = false;
        drag.end();
        source.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
}
