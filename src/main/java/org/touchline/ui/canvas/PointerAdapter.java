package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.PointerEvent.Kind;

/// Turns what the main button of the mouse does on the canvas into the editor's events.
final class PointerAdapter implements HeldButton.Gesture {
    private final Node canvas;
    private final ScreenMapping mapping;
    private final DragInHand drag;
    private final Editor editor;
    private final FingerMouse finger;
    private boolean pressed;

    /// @param canvas whose events these are; those of fields and buttons on it stay theirs
    PointerAdapter(Node canvas, ScreenMapping mapping, DragInHand drag, Editor editor) {
        this.canvas = canvas;
        this.mapping = mapping;
        this.drag = drag;
        this.editor = editor;
        finger = new FingerMouse(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, this::hover);
    }

    /// Whether the main button is down.
    boolean isPressed() {
        return pressed;
    }

    @Override
    public void moved(MouseEvent event) {
        drag.follow(Hand.of(event));
        event.consume();
    }

    @Override
    public void released(MouseEvent event) {
        drag.release(Hand.of(event));
        pressed = false;
        event.consume();
    }

    @Override
    public void lost() {
        pressed = false;
        drag.cancel();
    }

    @Override
    public void modified(Modifiers modifiers) {
        drag.modify(modifiers);
    }

    private void press(MouseEvent event) {
        if (isOnSheet(event) && event.getButton() == MouseButton.PRIMARY) {
            canvas.requestFocus();
            pressed = true;
            HeldButton.follow(event, this);
            editor.pointer(mapping.at(Kind.PRESS, Hand.of(event)));
        }
    }

    private void hover(MouseEvent event) {
        if (!pressed && isOnSheet(event)) {
            editor.pointer(mapping.at(Kind.MOVE, Hand.of(event)));
        }
    }

    /// What a finger does comes from [TouchAdapter].
    private boolean isOnSheet(MouseEvent event) {
        return event.getTarget() == canvas && !finger.made(event);
    }
}
