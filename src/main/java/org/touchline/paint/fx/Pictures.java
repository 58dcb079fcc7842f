package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;

import org.touchline.drawing.Picture;
import org.touchline.geometry.Rect;

import java.io.ByteArrayInputStream;
import java.util.Base64;

/// Bitmaps, as the fill of a rectangle: so round corners are smooth and cost no clip.
final class Pictures {
    /// Pixels a point of the drawing: sharp up to a zoom of 300 %.
    private static final double DETAIL = 3;

    private Pictures() {}

    /// A pale one for bytes that are no picture.
    static Rectangle node(Picture picture) {
        Image image = image(bytes(picture.base64()), picture.bounds());
        Rectangle node = Boxes.rectangle(picture.bounds(), picture.clipRadius());
        node.setFill(image.isError() ? Paints.of(Picture.PLACEHOLDER) : new ImagePattern(image));
        return node;
    }

    /// The same on a canvas.
    static void draw(Picture picture, GraphicsContext canvas) {
        Rect bounds = picture.bounds();
        double arc = 2 * picture.clipRadius();
        Image image = image(bytes(picture.base64()), bounds);
        canvas.setFill(image.isError() ? Paints.of(Picture.PLACEHOLDER) : new ImagePattern(image));
        canvas.fillRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
    }

    private static Image image(byte[] file, Rect bounds) {
        return new Image(
                new ByteArrayInputStream(file),
                bounds.width() * DETAIL,
                bounds.height() * DETAIL,
                false,
                true);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
