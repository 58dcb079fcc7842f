package org.touchline.ui.canvas;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

import org.touchline.editor.input.Modifiers;

/// Follows a mouse button from its press to its release, wherever in the window the pointer goes.
///
/// It listens to the whole scene, before all others: not every platform sends what follows a press
/// to the node that was pressed. Esc, another button, or a window that loses the focus give the
/// gesture up; what the hand does after that, until it lets the button go, means nothing.
final class HeldButton {
    /// Who held the button down.
    interface Gesture {
        void moved(MouseEvent event);

        void released(MouseEvent event);

        /// It was given up, or the release went to another window: nothing comes any more.
        void lost();

        /// Shift, Ctrl or Alt was pressed or let go while the pointer rests.
        default void modified(Modifiers modifiers) {}
    }

    private final EventHandler<MouseEvent> mouse = this::follow;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<ContextMenuEvent> menu = Event::consume;
    private final EventHandler<ScrollEvent> scrolling = this::scroll;
    private final MouseButton button;
    private final Scene scene;
    private final Gesture gesture;
    private Subscription window = Subscription.EMPTY;
    private boolean moves;
    private boolean givenUp;

    private HeldButton(MouseButton button, Scene scene, Gesture gesture) {
        this.button = button;
        this.scene = scene;
        this.gesture = gesture;
    }

    /// Tells a gesture all that comes after a press.
    static void follow(MouseEvent press, Gesture gesture) {
        Scene scene = ((Node) press.getSource()).getScene();
        new HeldButton(press.getButton(), scene, gesture).begin();
    }

    private void begin() {
        scene.addEventFilter(MouseEvent.ANY, mouse);
        scene.addEventFilter(KeyEvent.ANY, keys);
        scene.addEventFilter(ContextMenuEvent.ANY, menu);
        scene.addEventFilter(ScrollEvent.ANY, scrolling);
        window = scene.getWindow().focusedProperty().subscribe(this::focus);
    }

    private void end() {
        scene.removeEventFilter(MouseEvent.ANY, mouse);
        scene.removeEventFilter(KeyEvent.ANY, keys);
        scene.removeEventFilter(ContextMenuEvent.ANY, menu);
        scene.removeEventFilter(ScrollEvent.ANY, scrolling);
        window.unsubscribe();
    }

    private void follow(MouseEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_DRAGGED) {
            ifHeld(event, () -> gesture.moved(event));
            moves = event.isConsumed();
        } else if (type == MouseEvent.MOUSE_RELEASED && event.getButton() == button) {
            end();
            ifHeld(event, () -> gesture.released(event));
        } else if (type == MouseEvent.MOUSE_MOVED || isPressedAnew(event)) {
            end();
            giveUp();
        } else if (type == MouseEvent.MOUSE_PRESSED) {
            giveUp();
            event.consume();
        }
    }

    private void ifHeld(MouseEvent event, Runnable told) {
        if (givenUp) {
            event.consume();
        } else {
            told.run();
        }
    }

    /// A finger that drags something does not scroll the list that it comes from.
    private void scroll(ScrollEvent event) {
        if (moves && event.isDirect()) {
            event.consume();
        }
    }

    /// The release of the first press never came.
    private boolean isPressedAnew(MouseEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == button;
    }

    /// The pane that the gesture began in may have the focus, and know nothing of the gesture.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !givenUp) {
            giveUp();
            event.consume();
        } else if (event.getCode().isModifierKey() && !givenUp) {
            gesture.modified(Held.after(event));
            event.consume();
        }
    }

    /// A platform may tell of a press before it tells that the press gave the window the focus.
    private void focus(boolean before, boolean focused) {
        if (!focused) {
            giveUp();
        }
    }

    private void giveUp() {
        if (!givenUp) {
            givenUp = true;
            gesture.lost();
        }
    }
}
