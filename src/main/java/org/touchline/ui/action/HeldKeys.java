package org.touchline.ui.action;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// A key that is held down starts an action once: a minute on Ctrl+D would fill the map. What goes
/// on step by step, such as undo, goes on as long as its key is down.
final class HeldKeys {
    private static final Set<ActionId> STEPS =
            EnumSet.of(
                    ActionId.UNDO,
                    ActionId.REDO,
                    ActionId.MOVE_LEFT,
                    ActionId.MOVE_RIGHT,
                    ActionId.MOVE_UP,
                    ActionId.MOVE_DOWN,
                    ActionId.ENLARGE,
                    ActionId.REDUCE,
                    ActionId.ZOOM_IN,
                    ActionId.ZOOM_OUT);

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final Scene scene;

    /// Keys that are let go while another window has the focus are not seen here.
    private HeldKeys(Scene scene) {
        this.scene = scene;
    }

    static void keepFromRepeating(Scene scene) {
        var held = new HeldKeys(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, held::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.down.remove(event.getCode()));
        scene.focusOwnerProperty().subscribe(held.down::clear);
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(held.down::clear);
    }

    /// Fields have their own way with keys.
    private void press(KeyEvent event) {
        boolean isAgain = !down.add(event.getCode());
        boolean isTyping = scene.getFocusOwner() instanceof TextInputControl;
        if (isAgain && !isTyping && startsOnce(event)) {
            event.consume();
        }
    }

    private static boolean startsOnce(KeyEvent event) {
        return Stream.of(ActionId.values())
                .filter(id -> !STEPS.contains(id))
                .flatMap(id -> id.shortcuts().stream())
                .anyMatch(shortcut -> shortcut.match(event));
    }
}
