package org.touchline.paint.fx;

import javafx.scene.transform.Scale;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

/// An item as a picture of its own, which is moved without being drawn anew.
final class Sprite {
    /// What strokes may add to the bounds of a figure, in points.
    static final double MARGIN = 2;

    private final PixelCanvas canvas;
    private final double scale;
    private final double left;
    private final double top;
    private final Scale stretch = new Scale();
    private Item item;

    /// Draws it.
    ///
    /// @param scale pixels of the screen for a point
    Sprite(Item item, double scale, Density density, FigureBrush brush) {
        this.item = item;
        this.scale = scale;
        Figure figure = item.figure();
        Rect bounds = figure.bounds().grown(MARGIN);
        left = Math.floor(bounds.x() * scale);
        top = Math.floor(bounds.y() * scale);
        canvas =
                new PixelCanvas(
                        (int) (Math.ceil(bounds.right() * scale) - left),
                        (int) (Math.ceil(bounds.bottom() * scale) - top),
                        density);
        canvas.setId(item.id());
        canvas.setManaged(false);
        Surface surface = new Surface(canvas, scale, left, top);
        brush.draw(figure, surface, new Detail(scale / density.screen(), false), bounds);
        canvas.getTransforms().addFirst(stretch);
    }

    PixelCanvas node() {
        return canvas;
    }

    Item item() {
        return item;
    }

    /// Whether this is a picture of an item, wherever that stands.
    boolean shows(Item other) {
        return item == other
                || item.figure() == other.figure()
                || item.figure().equals(other.figure());
    }

    /// Whether every pixel of it is one of the screen.
    boolean isSharp(double wanted, Density density) {
        return scale == wanted && canvas.density().equals(density);
    }

    /// Puts the picture where an item stands; at another scale than it was drawn at, stretched.
    ///
    /// @param wanted pixels of the screen for a point, now
    void place(Item now, double wanted, Density density) {
        item = now;
        double ratio = wanted / scale;
        canvas.setLayoutX(
                density.snapped(now.at().x() * wanted / density.screen())
                        + left * ratio / density.screen());
        canvas.setLayoutY(
                density.snapped(now.at().y() * wanted / density.screen())
                        + top * ratio / density.screen());
        if (stretch.getX() != ratio) {
            stretch.setX(ratio);
            stretch.setY(ratio);
        }
    }

    /// Shows it beside its place, in pixels of the scene.
    void shift(double dx, double dy, Density density) {
        canvas.setTranslateX(density.snapped(dx));
        canvas.setTranslateY(density.snapped(dy));
    }
}
