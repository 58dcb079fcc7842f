package org.touchline.paint.fx;

import org.touchline.drawing.Role;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Rect;

/// What of a figure can be made out at a scale. The rest is left out, or stands as an area in its
/// colour: so nothing smears, and it costs little to draw.
///
/// @param scale pixels for 1/72 inch
/// @param rough whether nothing is to be read: for what is seen only for a moment
record Detail(double scale, boolean rough) {
    /// The smallest letters that can be read, by their em in pixels.
    private static final double LEAST_LETTERS = 4.2;

    /// The lowest sign that can be told from another, in pixels.
    private static final double LEAST_SIGN = 5;

    private static final double LEAST_ARROW_HEAD = 3;

    /// The lowest strip that stands for letters, in pixels.
    private static final double LEAST_STRIP = 0.8;

    private static final double LEAST_AREA = 4;

    /// The scale below which round corners and borders cannot be seen.
    private static final double LEAST_ROUND = 0.44;

    /// What is so high, as a share of its figure, is its ground or its edge.
    private static final double MAIN_SHARE = 0.6;

    /// The scale below which arrows are a haze.
    private static final double LEAST_ARROWS = 0.27;

    boolean shows(Role role) {
        return role != Role.ARROW || scale >= LEAST_ARROWS;
    }

    boolean showsLetters(TextStyle style) {
        return !rough && style.size() * scale >= LEAST_LETTERS;
    }

    boolean showsStrip(double height) {
        return height * scale >= LEAST_STRIP;
    }

    /// @param role of the item that the sign belongs to
    boolean showsSign(Rect sign, Role role) {
        double least = role == Role.ARROW ? LEAST_ARROW_HEAD : LEAST_SIGN;
        return !rough && sign.height() * scale >= least;
    }

    /// Whether areas are drawn with their round corners and borders.
    boolean showsCorners() {
        return !rough && scale >= LEAST_ROUND;
    }

    boolean showsArea(Rect area, Rect figure) {
        return !rough
                || isMain(area, figure)
                || Math.min(area.width(), area.height()) * scale >= LEAST_AREA;
    }

    /// Whether a part is the ground or the edge of a figure.
    static boolean isMain(Rect part, Rect figure) {
        return part.height() >= MAIN_SHARE * figure.height();
    }
}
