package org.touchline.layout;

import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Segment;

import java.util.ArrayList;
import java.util.List;

/// Many points on a path, for tests of where it leads.
public final class Flattened {
    private static final int STEPS = 24;

    private Flattened() {}

    public static List<Point> of(Path path) {
        List<Point> points = new ArrayList<>();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> points.add(to);
                case Segment.LineTo(Point to) -> addLine(points, to);
                case Segment.CurveTo(Point a, Point b, Point to) -> addCurve(points, a, b, to);
                case Segment.Close _ -> {}
            }
        }
        return points;
    }

    private static void addLine(List<Point> points, Point to) {
        Point from = points.getLast();
        for (int i = 1; i <= STEPS; i++) {
            points.add(mixed(from, to, (double) i / STEPS));
        }
    }

    private static void addCurve(List<Point> points, Point a, Point b, Point to) {
        Point from = points.getLast();
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            Point first = mixed(mixed(from, a, t), mixed(a, b, t), t);
            Point second = mixed(mixed(a, b, t), mixed(b, to, t), t);
            points.add(mixed(first, second, t));
        }
    }

    private static Point mixed(Point from, Point to, double share) {
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }
}
