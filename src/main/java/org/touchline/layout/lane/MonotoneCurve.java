package org.touchline.layout.lane;

import org.touchline.geometry.Path;
import org.touchline.geometry.Point;

import java.util.List;

/// A smooth line through points that never rises or falls beyond them: between two points it keeps
/// to their heights, so that it claims no feeling that nobody had.
public final class MonotoneCurve {
    private MonotoneCurve() {}

    /// @param points at least two, each right of the one before
    public static Path through(List<Point> points) {
        return through(points, 0, points.size() - 1);
    }

    /// A part of such a line, which goes on as if it were not parted.
    ///
    /// @param first the number of the point at which it begins
    /// @param last the number of the point at which it ends
    static Path through(List<Point> points, int first, int last) {
        Point from = points.get(first);
        Path.Builder path = Path.from(from.x(), from.y());
        for (int i = first + 1; i <= last; i++) {
            Point to = points.get(i);
            double third = (to.x() - from.x()) / 3;
            path.curveTo(
                    from.x() + third,
                    from.y() + third * slope(points, i - 1),
                    to.x() - third,
                    to.y() - third * slope(points, i),
                    to.x(),
                    to.y());
            from = to;
        }
        return path.build();
    }

    /// The slope at a point: level at both ends, at peaks and in valleys, else the harmonic mean of
    /// the slopes before and after it, which Fritsch and Butland showed to be monotone.
    private static double slope(List<Point> points, int index) {
        if (index == 0 || index == points.size() - 1) {
            return 0;
        }
        double before = slope(points.get(index - 1), points.get(index));
        double after = slope(points.get(index), points.get(index + 1));
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }

    private static double slope(Point from, Point to) {
        return (to.y() - from.y()) / (to.x() - from.x());
    }
}
