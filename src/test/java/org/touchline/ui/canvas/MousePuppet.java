package org.touchline.ui.canvas;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Sends a node the events of a mouse and of modifier keys that the robot cannot make: its mouse
/// knows no modifiers, and no second button. On the JavaFX thread.
final class MousePuppet {
    private final Node node;
    private boolean shift;
    private boolean control;
    private boolean synthesized;

    MousePuppet(Node node) {
        this.node = node;
    }

    MousePuppet holdingShift() {
        shift = true;
        return this;
    }

    /// As a finger makes them.
    MousePuppet synthesized() {
        synthesized = true;
        return this;
    }

    void press(Point2D at) {
        fire(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY);
    }

    void drag(Point2D at) {
        fire(MouseEvent.MOUSE_DRAGGED, at, MouseButton.PRIMARY);
    }

    void release(Point2D at) {
        fire(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY);
    }

    void move(Point2D at) {
        fire(MouseEvent.MOUSE_MOVED, at, MouseButton.NONE);
    }

    void press(Point2D at, MouseButton button) {
        fire(MouseEvent.MOUSE_PRESSED, at, button);
    }

    void release(Point2D at, MouseButton button) {
        fire(MouseEvent.MOUSE_RELEASED, at, button);
    }

    void pressControl() {
        control = true;
        key(KeyEvent.KEY_PRESSED);
    }

    void releaseControl() {
        control = false;
        key(KeyEvent.KEY_RELEASED);
    }

    private void key(EventType<KeyEvent> type) {
        Event.fireEvent(
                node, new KeyEvent(type, "", "", KeyCode.CONTROL, shift, control, false, false));
    }

    private void fire(EventType<MouseEvent> type, Point2D at, MouseButton button) {
        Point2D inScene = node.localToScene(node.screenToLocal(at));
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        at.getX(),
                        at.getY(),
                        button,
                        1,
                        shift,
                        control,
                        false,
                        false,
                        down && button == MouseButton.PRIMARY,
                        down && button == MouseButton.MIDDLE,
                        down && button == MouseButton.SECONDARY,
                        synthesized,
                        false,
                        true,
                        new PickResult(node, inScene.getX(), inScene.getY())));
    }
}
