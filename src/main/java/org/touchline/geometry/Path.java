package org.touchline.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A line or an outline of straight and curved segments, filled by the non-zero rule.
public record Path(List<Segment> segments) {
    public Path {
        segments = List.copyOf(segments);
    }

    /// Starts a path; [Builder#build] ends it.
    public static Builder from(double x, double y) {
        return new Builder().moveTo(x, y);
    }

    public Path translated(double dx, double dy) {
        return mapped(point -> point.plus(dx, dy));
    }

    /// The path with both axes scaled by `factor` about the origin.
    public Path scaled(double factor) {
        return mapped(point -> point.scaled(factor));
    }

    /// The path with every coordinate at a multiple of `step`, so that two paths are equal if they
    /// differ only by how their coordinates were computed.
    public Path snapped(double step) {
        return mapped(point -> new Point(snapped(point.x(), step), snapped(point.y(), step)));
    }

    /// The box around all points and control points: never smaller than what is drawn.
    public Rect bounds() {
        Extent extent = new Extent();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> extent.include(to);
                case Segment.LineTo(Point to) -> extent.include(to);
                case Segment.CurveTo(Point a, Point b, Point to) -> {
                    extent.include(a);
                    extent.include(b);
                    extent.include(to);
                }
                case Segment.Close _ -> {}
            }
        }
        return extent.rect();
    }

    /// Never a negative zero, which would not be equal to zero.
    private static double snapped(double value, double step) {
        return Math.rint(value / step) * step + 0.0;
    }

    private Path mapped(UnaryOperator<Point> map) {
        List<Segment> mapped = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            mapped.add(mapped(segment, map));
        }
        return new Path(mapped);
    }

    private static Segment mapped(Segment segment, UnaryOperator<Point> map) {
        return switch (segment) {
            case Segment.MoveTo(Point to) -> new Segment.MoveTo(map.apply(to));
            case Segment.LineTo(Point to) -> new Segment.LineTo(map.apply(to));
            case Segment.CurveTo(Point a, Point b, Point to) ->
                    new Segment.CurveTo(map.apply(a), map.apply(b), map.apply(to));
            case Segment.Close close -> close;
        };
    }

    /// Collects the segments of a [Path] in the order in which they are drawn.
    public static final class Builder {
        private final List<Segment> segments = new ArrayList<>();

        public Builder moveTo(double x, double y) {
            segments.add(new Segment.MoveTo(new Point(x, y)));
            return this;
        }

        public Builder lineTo(double x, double y) {
            segments.add(new Segment.LineTo(new Point(x, y)));
            return this;
        }

        public Builder curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            segments.add(
                    new Segment.CurveTo(new Point(x1, y1), new Point(x2, y2), new Point(x, y)));
            return this;
        }

        public Builder close() {
            segments.add(new Segment.Close());
            return this;
        }

        public Path build() {
            return new Path(segments);
        }
    }

    /// Grows point by point. Layout asks for the bounds of every icon, so it makes no lists.
    private static final class Extent {
        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        void include(Point point) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }

        Rect rect() {
            return left > right ? Rect.EMPTY : new Rect(left, top, right - left, bottom - top);
        }
    }
}
