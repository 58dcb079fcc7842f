package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.HAIRLINE;

import org.touchline.drawing.PathShape;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;

/// Hair lines that guide the eye.
final class Rules {
    private Rules() {}

    static PathShape horizontal(double left, double right, double y, Color color) {
        return line(Path.from(left, y).lineTo(right, y).build(), color);
    }

    static PathShape vertical(double x, double top, double bottom, Color color) {
        return line(Path.from(x, top).lineTo(x, bottom).build(), color);
    }

    private static PathShape line(Path path, Color color) {
        return new PathShape(path, Color.TRANSPARENT, Stroke.solid(color, HAIRLINE), "");
    }
}
