package org.touchline.text;

import org.touchline.geometry.Path;
import org.touchline.geometry.Point;

import java.awt.geom.PathIterator;

/// Turns a glyph's outline (font units, y upwards, quadratic curves) into a [Path] (y downwards,
/// cubic curves).
final class OutlineReader {
    private final double scale;
    private final double top;
    private final double[] coordinates = new double[6];
    private Path.Builder path;
    private Point last = Point.ORIGIN;

    /// @param scale of one font unit
    /// @param top the y, in font units, that becomes 0
    OutlineReader(double scale, double top) {
        this.scale = scale;
        this.top = top;
    }

    void read(PathIterator outline) {
        int kind = outline.currentSegment(coordinates);
        switch (kind) {
            case PathIterator.SEG_MOVETO -> moveTo(point(0));
            case PathIterator.SEG_LINETO -> lineTo(point(0));
            case PathIterator.SEG_QUADTO -> quadTo(point(0), point(1));
            case PathIterator.SEG_CLOSE -> path.close();
            default -> throw new IllegalArgumentException("not in a TrueType glyph: " + kind);
        }
    }

    Path path() {
        return path.build();
    }

    private Point point(int index) {
        return new Point(
                coordinates[2 * index] * scale, (top - coordinates[2 * index + 1]) * scale);
    }

    private void moveTo(Point to) {
        path = path == null ? Path.from(to.x(), to.y()) : path.moveTo(to.x(), to.y());
        last = to;
    }

    private void lineTo(Point to) {
        path.lineTo(to.x(), to.y());
        last = to;
    }

    /// A quadratic curve is a cubic one whose control points lie two thirds of the way.
    private void quadTo(Point control, Point to) {
        Point first = between(last, control);
        Point second = between(to, control);
        path.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        last = to;
    }

    private static Point between(Point end, Point control) {
        return end.plus(2.0 / 3 * (control.x() - end.x()), 2.0 / 3 * (control.y() - end.y()));
    }
}
