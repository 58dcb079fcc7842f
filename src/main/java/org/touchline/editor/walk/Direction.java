package org.touchline.editor.walk;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

/// The way that an arrow key points.
public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// −1 to the left, 1 to the right, else 0.
    public int dx() {
        return dx;
    }

    /// −1 upwards, 1 downwards, else 0.
    public int dy() {
        return dy;
    }

    /// How far the centre of one rectangle lies this way from that of another; negative for the
    /// opposite way.
    double along(Rect from, Rect to) {
        Point way = to.center().minus(from.center());
        return way.x() * dx + way.y() * dy;
    }

    /// How far two rectangles lie beside each other, seen this way; 0 where one can see the other.
    double beside(Rect from, Rect to) {
        return dx == 0
                ? gap(from.x(), from.right(), to.x(), to.right())
                : gap(from.y(), from.bottom(), to.y(), to.bottom());
    }

    /// How far it is this way from the border of one rectangle to that of another; negative where
    /// they overlap, or lie the opposite way.
    double ahead(Rect from, Rect to) {
        return switch (this) {
            case LEFT -> from.x() - to.right();
            case RIGHT -> to.x() - from.right();
            case UP -> from.y() - to.bottom();
            case DOWN -> to.y() - from.bottom();
        };
    }

    /// How far the centres of two rectangles lie from each other across this way.
    double aside(Rect from, Rect to) {
        Point way = to.center().minus(from.center());
        return Math.abs(dx == 0 ? way.x() : way.y());
    }

    private static double gap(double start1, double end1, double start2, double end2) {
        return Math.max(0, Math.max(start1, start2) - Math.min(end1, end2));
    }
}
