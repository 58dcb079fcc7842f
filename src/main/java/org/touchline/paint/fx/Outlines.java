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
    private final GraphicsContext canvas;
    private final double width;
    private final boolean bars;
    private final Rect area;

    /// Whether the canvas's path has been begun, and where it ends.
    private boolean isBegun;

    private Point end = Point.ORIGIN;

    private Outlines(Stroke stroke, GraphicsContext canvas, Rect area) {
        this.canvas = canvas;
        width = stroke.width();
        bars = stroke.dashes().isEmpty() && stroke.color().opacity() == 1;
        this.area = area.grown(width);
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
    static void stroke(Path path, Stroke stroke, GraphicsContext canvas, Rect area) {
        if (path.segments().stream().anyMatch(Segment.Close.class::isInstance)) {
            trace(path, canvas);
            canvas.stroke();
        } else {
            new Outlines(stroke, canvas, area).stroke(path);
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
                    if (Rect.between(at, to).union(Rect.between(a, b)).meets(area)) {
                        goTo(at);
                        canvas.bezierCurveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
                        end = to;
                    }
                    at = to;
                }
                case Segment.Close _ -> throw new IllegalArgumentException("a closed path");
            }
        }
        if (isBegun) {
            canvas.stroke();
        }
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
        }
    }

    private void goTo(Point from) {
        if (!isBegun) {
            isBegun = true;
            canvas.beginPath();
            canvas.moveTo(from.x(), from.y());
        } else if (!from.equals(end)) {
            canvas.moveTo(from.x(), from.y());
        }
    }
}
