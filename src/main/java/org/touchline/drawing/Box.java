package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;

/// A rectangle, filled or stroked or both.
///
/// @param radius of all four corners in 1/72 inch, at most half the shorter side
public record Box(Rect bounds, double radius, Color fill, Stroke stroke) implements Primitive {
    /// A filled rectangle with sharp corners and no border.
    public static Box filled(Rect bounds, Color fill) {
        return new Box(bounds, 0, fill, Stroke.NONE);
    }

    @Override
    public Box scaled(double factor) {
        return new Box(bounds.scaled(factor), radius * factor, fill, stroke.scaled(factor));
    }

    @Override
    public Box translated(double dx, double dy) {
        return new Box(bounds.translated(dx, dy), radius, fill, stroke);
    }
}
