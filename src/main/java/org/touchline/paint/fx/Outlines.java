package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;

import org.touchline.drawing.Stroke;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Segment;

/// Paths on a canvas.
///
/// A curve over a map of thousands of cards has thousands of segments, and each arrow has lines
/// along the axes: only what is wanted is stroked, and such lines are filled as bars, which costs a
/// tenth.
final class Outlines {
    /// A curve that is smaller is a line, in pixels.
    private static final double LEAST_CURVE = 4;

    /// Lines that are shorter become one.
    private static final double LEAST_STEP = 1.5;

    private final GraphicsContext canvas;
    private final double width;
    private final boolean bars;
    private final Rect area;
    private final double pixel;

    /// Whether the canvas's path has been begun, where it ends, and where it would without the
    /// steps that were too short.
    private boolean isBegun;

    private Point end = Point.ORIGIN;
    private Point reached = Point.ORIGIN;

    private Outlines(Stroke stroke, GraphicsContext canvas, Rect area, double pixel) {
        this.canvas = canvas;
        width = stroke.width();
        bars = stroke.dashes().isEmpty() && stroke.color().opacity() == 1;
        this.area = area.grown(width);
        this.pixel = pixel;
    }

    /// Makes a path the one that the canvas fills or strokes next.
    static void trace(Path path, GraphicsContext canvas) {
        canvas.beginPath();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> canvas.moveTo(to.x(), to.y());
                case Segment.LineTo(Point to) -> canvas.lineTo(to.x(), to.y());
                case Segment.CurveTo(Point a, Point b, Point to) ->
                        canvas.bezierCurveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
                case Segment.Close _ -> canvas.closePath();
            }
        }
    }

    /// Strokes at least what of a path is in an area. The canvas has the stroke's colour.
    ///
    /// @param pixel how large one is: curves that are not larger are straight lines
    static void stroke(Path path, Stroke stroke, GraphicsContext canvas, Rect area, double pixel) {
        if (path.segments().stream().anyMatch(Segment.Close.class::isInstance)) {
            trace(path, canvas);
            canvas.stroke();
        } else {
            new Outlines(stroke, canvas, area, pixel).stroke(path);
        }
    }

    private void stroke(Path path) {
        canvas.setFill(canvas.getStroke());
        Point at = Point.ORIGIN;
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> at = to;
                case Segment.LineTo(Point to) -> {
                    line(at, to);
                    at = to;
                }
                case Segment.CurveTo(Point a, Point b, Point to) -> {
                    curve(at, a, b, to);
                    at = to;
                }
                case Segment.Close _ -> throw new IllegalArgumentException("a closed path");
            }
        }
        if (isBegun) {
            canvas.stroke();
        }
    }

    private void curve(Point from, Point a, Point b, Point to) {
        Rect bounds = Rect.between(from, to).union(Rect.between(a, b));
        if (!bounds.meets(area)) {
            return;
        }
        if (Math.max(bounds.width(), bounds.height()) > LEAST_CURVE * pixel) {
            goTo(from);
            canvas.bezierCurveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
            end = to;
        } else {
            if (!isBegun || !from.equals(reached)) {
                goTo(from);
            }
            if (end.distanceTo(to) > LEAST_STEP * pixel) {
                canvas.lineTo(to.x(), to.y());
                end = to;
            }
        }
        reached = to;
    }

    private void line(Point from, Point to) {
        Rect bounds = Rect.between(from, to);
        if (!bounds.meets(area)) {
            return;
        }
        if (bars && bounds.width() == 0) {
            canvas.fillRect(bounds.x() - width / 2, bounds.y(), width, bounds.height());
        } else if (bars && bounds.height() == 0) {
            canvas.fillRect(bounds.x(), bounds.y() - width / 2, bounds.width(), width);
        } else {
            goTo(from);
            canvas.lineTo(to.x(), to.y());
            end = to;
            reached = to;
        }
    }

    private void goTo(Point from) {
        if (!isBegun) {
            isBegun = true;
            canvas.beginPath();
            canvas.moveTo(from.x(), from.y());
        } else if (!from.equals(reached)) {
            canvas.moveTo(from.x(), from.y());
        } else if (!from.equals(end)) {
            canvas.lineTo(from.x(), from.y());
        }
        end = from;
    }
}
