package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;

/// A bitmap stretched over its bounds.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param base64 the bytes of the file
/// @param clipRadius of the corners that are cut round, in 1/72 inch; half the side makes a circle
public record Picture(
        Rect bounds, String mediaType, String base64, double clipRadius, String altText)
        implements Primitive {
    /// Fills the place of a picture whose bytes cannot be read, in every painter.
    public static final Color PLACEHOLDER = Color.of("#DDE2EA");

    @Override
    public Picture scaled(double factor) {
        return new Picture(bounds.scaled(factor), mediaType, base64, clipRadius * factor, altText);
    }

    @Override
    public Picture translated(double dx, double dy) {
        return new Picture(bounds.translated(dx, dy), mediaType, base64, clipRadius, altText);
    }
}
