package org.touchline.ui.canvas;

import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.TextPlace;

/// How the field for a text is set in the view: over the drawn text and like it; or, where that is
/// too small to be read, larger and beside nothing but the borders of the view.
///
/// @param text where the drawn text is in the view
/// @param fontSize in pixels
/// @param isEnlarged whether the field is larger than the drawn text
record FieldSetting(Rect text, double fontSize, boolean isEnlarged) {
    /// The smallest letters that one can type in, in pixels.
    private static final double LEAST_READABLE = 11;

    private static final double ENLARGED = 14;
    private static final double ENLARGED_WIDTH = 280;

    /// From an enlarged field to the borders of the view, in pixels.
    private static final double MARGIN = 8;

    static FieldSetting of(TextPlace place, Camera camera) {
        Rect text = camera.toView(place.bounds());
        double drawn = place.style().size() * camera.scale();
        return drawn < LEAST_READABLE
                ? new FieldSetting(text, ENLARGED, true)
                : new FieldSetting(text, drawn, false);
    }

    double width(Size view) {
        return isEnlarged
                ? Math.min(Math.max(text.width(), ENLARGED_WIDTH), room(view.width()))
                : text.width();
    }

    /// Where the field stands.
    ///
    /// @param needed the height of its text; an enlarged field has at most that of the view
    Rect bounds(double needed, Size view) {
        if (!isEnlarged) {
            double height = Math.ceil(Math.max(text.height(), needed));
            return new Rect(Math.rint(text.x()), Math.rint(text.y()), text.width(), height);
        }
        double width = width(view);
        double height = Math.min(needed, room(view.height()));
        return new Rect(
                within(text.x(), width, view.width()),
                within(text.y(), height, view.height()),
                width,
                height);
    }

    /// Within the margins; a view that has hardly any gives it all the same.
    private static double room(double view) {
        return Math.max(1, view - 2 * MARGIN);
    }

    private static double within(double wanted, double length, double view) {
        return Math.rint(Math.max(MARGIN, Math.min(wanted, view - MARGIN - length)));
    }
}
