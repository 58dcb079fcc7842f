package org.touchline.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.input.Modifiers;

/// Where a mouse or a finger is, in coordinates of the screen: the same for all windows.
///
/// @param clicks 2 for the press and the release of a double-click, else 1
/// @param tremble how unsteady it is; 1 is a mouse
record Hand(double x, double y, Modifiers modifiers, int clicks, double tremble) {
    /// Of a fingertip, which hides what it points at.
    private static final double FINGER = 2;

    static Hand of(MouseEvent event) {
        return new Hand(
                event.getScreenX(), event.getScreenY(), Held.with(event), event.getClickCount(), 1);
    }

    /// A finger, which holds no key.
    static Hand finger(Point2D onScreen, int taps) {
        return new Hand(onScreen.getX(), onScreen.getY(), Modifiers.NONE, taps, FINGER);
    }

    Hand holding(Modifiers others) {
        return new Hand(x, y, others, clicks, tremble);
    }

    double distanceTo(Hand other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
