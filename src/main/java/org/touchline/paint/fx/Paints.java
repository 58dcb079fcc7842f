package org.touchline.paint.fx;

import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.touchline.drawing.Stroke;

/// Colours and strokes of a drawing as JavaFX has them.
final class Paints {
    private Paints() {}

    static Color of(org.touchline.geometry.Color color) {
        return Color.rgb(color.red(), color.green(), color.blue(), color.opacity());
    }

    /// Fills and strokes a shape; what is not visible costs nothing.
    static void apply(Shape shape, org.touchline.geometry.Color fill, Stroke stroke) {
        shape.setFill(fill.isVisible() ? of(fill) : null);
        if (!stroke.isVisible()) {
            shape.setStroke(null);
            return;
        }
        shape.setStroke(of(stroke.color()));
        shape.setStrokeWidth(stroke.width());
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (!stroke.dashes().isEmpty()) {
            shape.getStrokeDashArray().setAll(stroke.dashes());
        }
    }
}
