package org.touchline.paint.fx;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/// A canvas each pixel of which is a pixel of the screen, also where that has one and a half for
/// one of the scene.
final class PixelCanvas extends Canvas {
    private final Density density;

    /// @param width in pixels of the screen
    /// @param height in pixels of the screen
    PixelCanvas(int width, int height, Density density) {
        super(width / density.canvas(), height / density.canvas());
        this.density = density;
        double size = density.canvas() / density.screen();
        if (size != 1) {
            getTransforms().add(new Scale(size, size));
        }
        setMouseTransparent(true);
    }

    Density density() {
        return density;
    }

    /// To draw on, in pixels of the screen from an origin of the drawing's.
    ///
    /// @param x of the canvas's left border, in pixels of the screen
    /// @param y of its upper border
    GraphicsContext pixels(double x, double y) {
        GraphicsContext canvas = getGraphicsContext2D();
        double unit = 1 / density.canvas();
        canvas.setTransform(unit, 0, 0, unit, -x * unit, -y * unit);
        return canvas;
    }

    /// To draw on, in points.
    ///
    /// @param scale pixels of the screen for a point
    /// @param x of the canvas's left border, in pixels of the screen from the origin of the points
    /// @param y of its upper border
    GraphicsContext points(double scale, double x, double y) {
        GraphicsContext canvas = getGraphicsContext2D();
        double unit = 1 / density.canvas();
        canvas.setTransform(unit * scale, 0, 0, unit * scale, -x * unit, -y * unit);
        return canvas;
    }
}
