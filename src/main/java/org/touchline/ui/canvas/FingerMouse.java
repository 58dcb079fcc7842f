package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/// Tells the mouse events that the toolkit makes of what a finger does on a node from those of a
/// mouse.
///
/// That an event is synthesized is not enough: a robot's are, too. A finger has touched the node
/// shortly before.
final class FingerMouse {
    /// Some platforms wait after a touch before they make a click of it.
    private static final long SHORTLY_NANOS = 1_000_000_000L;

    private boolean touched;
    private long lastTouch;

    FingerMouse(Node node) {
        node.addEventFilter(
                TouchEvent.ANY,
                _ -> {
                    touched = true;
                    lastTouch = System.nanoTime();
                });
    }

    boolean made(MouseEvent event) {
        return touched && event.isSynthesized() && System.nanoTime() - lastTouch < SHORTLY_NANOS;
    }
}
