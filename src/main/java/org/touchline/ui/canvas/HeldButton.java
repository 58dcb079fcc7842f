package org.touchline.ui.canvas;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Follows a mouse button from its press to its release, wherever in the window the pointer goes.
///
/// It listens to the whole scene, before all others: not every platform sends what follows a press
/// to the node that was pressed.
final class HeldButton {
    /// Who held the button down.
    interface Gesture {
        void moved(MouseEvent event);

        void released(MouseEvent event);

        /// The Esc key was pressed, or the release went to another window: nothing comes any more.
        void lost();
    }

    private final EventHandler<MouseEvent> mouse = this::follow;
    private final EventHandler<KeyEvent> escape = this::escape;
    private final MouseButton button;
    private final Scene scene;
    private final Gesture gesture;

    private HeldButton(MouseButton button, Scene scene, Gesture gesture) {
        this.button = button;
        this.scene = scene;
        this.gesture = gesture;
    }

    /// Tells a gesture all that comes after a press.
    static void follow(MouseEvent press, Gesture gesture) {
        Scene scene = ((Node) press.getSource()).getScene();
        HeldButton held = new HeldButton(press.getButton(), scene, gesture);
        scene.addEventFilter(MouseEvent.ANY, held.mouse);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, held.escape);
    }

    private void follow(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            gesture.moved(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
                && event.getButton() == button) {
            end();
            gesture.released(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            end();
            gesture.lost();
        }
    }

    /// The pane that the gesture began in may have the focus, and know nothing of the gesture.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            gesture.lost();
            event.consume();
        }
    }

    private void end() {
        scene.removeEventFilter(MouseEvent.ANY, mouse);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
}
