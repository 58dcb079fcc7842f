package org.touchline.ui.canvas;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.input.Surface;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

/// Between the screen and the sheet: what a hand anywhere means on the sheet, and where on the
/// screen a thing on the sheet is.
final class ScreenMapping {
    private final Node canvas;
    private final Viewport viewport;
    private final Surroundings surroundings;

    ScreenMapping(Node canvas, Viewport viewport, Surroundings surroundings) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.surroundings = surroundings;
    }

    /// Whether there is a window to map to: it may be closed in the middle of a drag.
    boolean isOnScreen() {
        return canvas.localToScreen(0, 0) != null;
    }

    PointerEvent at(Kind kind, Hand hand) {
        Point inView = inView(hand);
        return new PointerEvent(
                kind,
                viewport.get().toSheet(inView),
                isOnCanvas(inView) ? Surface.CANVAS : surroundings.surfaceAt(hand.x(), hand.y()),
                hand.modifiers(),
                hand.clicks(),
                hand.tremble() / viewport.get().scale());
    }

    /// Where a rectangle of the sheet is on the screen.
    Bounds onScreen(Rect onSheet) {
        Rect inView = viewport.get().toView(onSheet);
        return canvas.localToScreen(
                new BoundingBox(inView.x(), inView.y(), inView.width(), inView.height()));
    }

    Point toSheet(double screenX, double screenY) {
        return viewport.get().toSheet(inView(screenX, screenY));
    }

    /// Where a hand is in the view; beyond its borders if it is elsewhere.
    Point inView(Hand hand) {
        return inView(hand.x(), hand.y());
    }

    private Point inView(double screenX, double screenY) {
        Point2D point = canvas.screenToLocal(screenX, screenY);
        return new Point(point.getX(), point.getY());
    }

    private boolean isOnCanvas(Point inView) {
        return canvas.contains(inView.x(), inView.y());
    }
}
