package org.touchline.paint.fx;

import org.touchline.drawing.Role;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Rect;

/// What can be made out at a scale. The rest is left out, or stands as an area in its colour: so
/// nothing smears, and it costs little to draw.
///
/// @param scale pixels of the scene for 1/72 inch
/// @param rough whether nothing is to be read: for what is seen only for a moment
record Detail(double scale, boolean rough) {
    /// The scale from which on cards are drawn as they are.
    static final double NEAR = 0.44;

    /// The smallest letters that can be read, by their em in pixels.
    private static final double LEAST_LETTERS = 4.2;

    /// The lowest sign that can be told from another, in pixels.
    private static final double LEAST_SIGN = 5;

    /// The lowest strip that stands for letters, in pixels.
    private static final double LEAST_STRIP = 0.8;

    private static final double LEAST_AREA = 4;

    /// What is so high, as a share of its figure, is its ground or its edge.
    private static final double MAIN_SHARE = 0.6;

    /// The scale below which arrows are a haze.
    private static final double LEAST_ARROWS = 0.27;

    boolean shows(Role role) {
        return role != Role.ARROW || scale >= LEAST_ARROWS;
    }

    /// Whether figures are drawn as they are.
    boolean isFull() {
        return !rough && scale >= NEAR;
    }

    boolean showsLetters(TextStyle style) {
        return !rough && style.size() * scale >= LEAST_LETTERS;
    }

    boolean showsStrip(double height) {
        return height * scale >= LEAST_STRIP;
    }

    boolean showsSign(Rect sign) {
        return !rough && sign.height() * scale >= LEAST_SIGN;
    }

    boolean showsLine(Rect line) {
        return !rough && Math.max(line.width(), line.height()) * scale >= LEAST_SIGN;
    }

    boolean showsArea(Rect area) {
        return !rough && Math.min(area.width(), area.height()) * scale >= LEAST_AREA;
    }

    /// Whether a part is the ground or the edge of a figure.
    static boolean isMain(Rect part, Rect figure) {
        return part.height() >= MAIN_SHARE * figure.height();
    }
}
