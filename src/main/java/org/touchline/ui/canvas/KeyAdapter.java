package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.KeyStroke;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Turns the key events of the canvas into the editor's. What means nothing to the editor is left
/// to the window: shortcuts, the way to the next pane.
final class KeyAdapter {
    private static final Map<KeyCode, Key> KEYS = new EnumMap<>(KeyCode.class);

    static {
        KEYS.put(KeyCode.LEFT, Key.LEFT);
        KEYS.put(KeyCode.KP_LEFT, Key.LEFT);
        KEYS.put(KeyCode.RIGHT, Key.RIGHT);
        KEYS.put(KeyCode.KP_RIGHT, Key.RIGHT);
        KEYS.put(KeyCode.UP, Key.UP);
        KEYS.put(KeyCode.KP_UP, Key.UP);
        KEYS.put(KeyCode.DOWN, Key.DOWN);
        KEYS.put(KeyCode.KP_DOWN, Key.DOWN);
        KEYS.put(KeyCode.HOME, Key.HOME);
        KEYS.put(KeyCode.END, Key.END);
        KEYS.put(KeyCode.ENTER, Key.ENTER);
        KEYS.put(KeyCode.TAB, Key.TAB);
        KEYS.put(KeyCode.ESCAPE, Key.ESCAPE);
        KEYS.put(KeyCode.DELETE, Key.DELETE);
        KEYS.put(KeyCode.BACK_SPACE, Key.BACKSPACE);
        KEYS.put(KeyCode.F2, Key.F2);
        KEYS.put(KeyCode.A, Key.A);
        KEYS.put(KeyCode.D, Key.D);
    }

    private final Node canvas;
    private final Editor editor;

    /// @param canvas whose events these are; those of fields and buttons on it stay theirs
    KeyAdapter(Node canvas, Editor editor) {
        this.canvas = canvas;
        this.editor = editor;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pass);
        canvas.addEventHandler(KeyEvent.KEY_TYPED, this::pass);
    }

    /// An arrow that leads nowhere does not leave the canvas: that is for Tab and F6.
    private void pass(KeyEvent event) {
        if (event.getTarget() == canvas) {
            boolean means = stroke(event).filter(editor::key).isPresent();
            if (means || event.getCode().isArrowKey()) {
                event.consume();
            }
        }
    }

    private static Optional<KeyStroke> stroke(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            return Optional.ofNullable(KEYS.get(event.getCode()))
                    .map(key -> new KeyStroke.Pressed(key, Held.with(event)));
        }
        return isText(event)
                ? Optional.of(new KeyStroke.Typed(event.getCharacter()))
                : Optional.empty();
    }

    /// Ctrl and Alt together are AltGr, which types; each alone is a shortcut.
    private static boolean isText(KeyEvent event) {
        return !event.isMetaDown()
                && event.isControlDown() == event.isAltDown()
                && !event.getCharacter().isBlank()
                && event.getCharacter().codePoints().noneMatch(Character::isISOControl);
    }
}
