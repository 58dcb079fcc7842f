package org.touchline.layout.arrow;

import org.touchline.geometry.Path;
import org.touchline.geometry.Point;

import java.util.List;

/// A line with round corners.
final class RoundedLine {
    private static final double RADIUS = 7;

    /// Where a curve's control points lie on the way to the corner: nearly a circle.
    private static final double BEND = 0.45;

    private RoundedLine() {}

    /// @param corners at least two; the first and the last are the ends
    static Path through(List<Point> corners) {
        Point start = corners.getFirst();
        Path.Builder path = Path.from(start.x(), start.y());
        int last = corners.size() - 1;
        for (int i = 1; i < last; i++) {
            Point corner = corners.get(i);
            double before = corner.distanceTo(corners.get(i - 1)) / (i == 1 ? 1 : 2);
            double after = corner.distanceTo(corners.get(i + 1)) / (i == last - 1 ? 1 : 2);
            double radius = Math.min(RADIUS, Math.min(before, after));
            if (radius > 0) {
                addCorner(path, corners.get(i - 1), corner, corners.get(i + 1), radius);
            }
        }
        Point end = corners.getLast();
        return path.lineTo(end.x(), end.y()).build();
    }

    private static void addCorner(
            Path.Builder path, Point before, Point corner, Point after, double radius) {
        Point in = towards(corner, before, radius);
        Point out = towards(corner, after, radius);
        Point control1 = towards(corner, before, radius * BEND);
        Point control2 = towards(corner, after, radius * BEND);
        path.lineTo(in.x(), in.y());
        path.curveTo(control1.x(), control1.y(), control2.x(), control2.y(), out.x(), out.y());
    }

    /// The point at a distance from `from` on the way to `to`.
    static Point towards(Point from, Point to, double distance) {
        double share = distance / from.distanceTo(to);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }
}
