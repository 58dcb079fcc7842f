package org.touchline.ui.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.input.Modifiers;

/// The modifier keys of JavaFX's events, as the editor knows them.
final class Held {
    private Held() {}

    static Modifiers with(MouseEvent event) {
        return new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    static Modifiers with(KeyEvent event) {
        return new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    /// What is held down once a modifier key was pressed or let go: not every platform counts that
    /// key itself.
    static Modifiers after(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean down = event.getEventType() != KeyEvent.KEY_RELEASED;
        return new Modifiers(
                code == KeyCode.SHIFT ? down : event.isShiftDown(),
                code == shortcut() ? down : event.isShortcutDown(),
                code == KeyCode.ALT ? down : event.isAltDown());
    }

    /// The platform's key for shortcuts, which only its events tell.
    private static KeyCode shortcut() {
        boolean isControl =
                new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.CONTROL,
                                false,
                                true,
                                false,
                                false)
                        .isShortcutDown();
        return isControl ? KeyCode.CONTROL : KeyCode.META;
    }
}
