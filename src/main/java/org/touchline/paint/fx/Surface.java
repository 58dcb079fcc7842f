package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;

/// Where a figure is drawn on a canvas.
///
/// @param scale pixels of the screen for a point of the figure
/// @param x of the canvas's left border, in pixels of the screen from the figure's origin
/// @param y of its upper border
record Surface(PixelCanvas canvas, double scale, double x, double y) {
    /// To go on in the units that were used last.
    GraphicsContext context() {
        return canvas.getGraphicsContext2D();
    }

    /// From now on in points.
    GraphicsContext points() {
        return canvas.points(scale, x, y);
    }

    /// From now on in pixels of the screen: letters that are not scaled are kept by JavaFX as small
    /// pictures, others are drawn as outlines, which takes ten times as long.
    GraphicsContext pixels() {
        return canvas.pixels(x, y);
    }
}
