package org.touchline.ui.canvas;

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
}
