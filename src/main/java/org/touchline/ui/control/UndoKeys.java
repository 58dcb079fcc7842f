package org.touchline.ui.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// Undo and redo by keys within a pane or a popover.
///
/// A text field has an undo of its own, which knows nothing of what else was done to the map: since
/// all that is typed is a step of the map at once, these keys go to the map's undo before the field
/// sees them.
public final class UndoKeys {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(
                    KeyCombination.valueOf("Shortcut+Y"),
                    KeyCombination.valueOf("Shortcut+Shift+Z"));

    private UndoKeys() {}

    /// Listens to the keys of a node and all that is in it.
    public static void install(Node node, Runnable undo, Runnable redo) {
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (UNDO.match(event)) {
                        undo.run();
                        event.consume();
                    } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
                        redo.run();
                        event.consume();
                    }
                });
    }
}
