package org.touchline.ui.action;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import java.util.stream.Stream;

/// Keys that start an action without Ctrl, such as Delete or Alt with an arrow: they mean the map
/// only while the focus is on it. Function keys mean nothing else and act everywhere.
final class BareKeys {
    private final Node map;

    private BareKeys(Node map) {
        this.map = map;
    }

    /// The scene's own handlers come before its accelerators, of which the menu installs some too.
    static void keepTo(Node map, Scene scene) {
        var keys = new BareKeys(map);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isBare(event) && !keys.isOnMap(scene.getFocusOwner())) {
                        event.consume();
                    }
                });
    }

    private static boolean isBare(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isControlDown()
                && (!event.isAltDown() || event.getCode().isArrowKey())
                && !event.getCode().isFunctionKey()
                && isShortcut(event);
    }

    private static boolean isShortcut(KeyEvent event) {
        return Stream.of(ActionId.values())
                .flatMap(id -> id.shortcuts().stream())
                .anyMatch(shortcut -> shortcut.match(event));
    }

    private boolean isOnMap(Node focused) {
        return Stream.iterate(focused, node -> node != null, Node::getParent)
                .anyMatch(node -> node == map);
    }
}
