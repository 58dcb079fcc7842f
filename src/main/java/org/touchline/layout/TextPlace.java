package org.touchline.layout;

import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;

/// Where a text stands that can be edited in place.
///
/// @param bounds the whole width that the text may take, and the height of its lines, at least one
/// @param style how it is set
/// @param color of its letters
public record TextPlace(Rect bounds, TextStyle style, Color color) {
    /// Stands for a place without a text.
    public static final TextPlace NONE =
            new TextPlace(Rect.EMPTY, TextStyle.of(Weight.REGULAR, 0), Color.TRANSPARENT);

    public boolean isGiven() {
        return !equals(NONE);
    }

    TextPlace translated(double dx, double dy) {
        return isGiven() ? new TextPlace(bounds.translated(dx, dy), style, color) : this;
    }
}
