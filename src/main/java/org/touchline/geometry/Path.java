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

    /// The box around all points and control points: never smaller than what is drawn.
    public Rect bounds() {
        List<Point> points =
                segments.stream().flatMap(segment -> points(segment).stream()).toList();
        if (points.isEmpty()) {
            return Rect.EMPTY;
        }
        double left = points.stream().mapToDouble(Point::x).min().getAsDouble();
        double top = points.stream().mapToDouble(Point::y).min().getAsDouble();
        double right = points.stream().mapToDouble(Point::x).max().getAsDouble();
        double bottom = points.stream().mapToDouble(Point::y).max().getAsDouble();
        return new Rect(left, top, right - left, bottom - top);
    }

    private Path mapped(UnaryOperator<Point> map) {
        return new Path(segments.stream().map(segment -> mapped(segment, map)).toList());
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

    private static List<Point> points(Segment segment) {
        return switch (segment) {
            case Segment.MoveTo(Point to) -> List.of(to);
            case Segment.LineTo(Point to) -> List.of(to);
            case Segment.CurveTo(Point a, Point b, Point to) -> List.of(a, b, to);
            case Segment.Close _ -> List.of();
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
}
