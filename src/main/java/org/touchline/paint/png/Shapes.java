package org.touchline.paint.png;

import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Segment;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Paths and colours, as AWT has them.
final class Shapes {
    private static final int OPAQUE = 255;

    private Shapes() {}

    static Shape of(Path path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO, path.segments().size());
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> shape.moveTo(to.x(), to.y());
                case Segment.LineTo(Point to) -> shape.lineTo(to.x(), to.y());
                case Segment.CurveTo(Point first, Point second, Point to) ->
                        shape.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
                case Segment.Close _ -> shape.closePath();
            }
        }
        return shape;
    }

    static java.awt.Color of(Color color) {
        return new java.awt.Color(
                color.red(),
                color.green(),
                color.blue(),
                (int) Math.round(OPAQUE * color.opacity()));
    }
}
