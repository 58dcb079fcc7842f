package org.touchline.layout.slide;

import org.touchline.drawing.Figure;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Point;
import org.touchline.layout.card.Signs;
import org.touchline.layout.sheet.Metrics;
import org.touchline.layout.sheet.Pen;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Score;

import java.util.ArrayList;
import java.util.List;

/// Draws the head of a touchpoint's card: its name beside the sign of its channel, and below its
/// face, its stars and all of it in words.
final class TouchpointHead {
    static final int MOST_NAME_LINES = 4;
    static final int MOST_DETAIL_LINES = 4;

    private static final double ICON = 22;
    private static final double INDENT = 44;
    private static final double FACE = 32;
    private static final double STARS_SCALE = 1.6;

    private final Touchpoint touchpoint;
    private final String icon;
    private final Pen pen;
    private final TextBlock name;
    private final TextBlock detail;
    private final boolean isWhole;

    /// @param icon of the channel; empty without one
    /// @param detail what it is in words
    TouchpointHead(
            Touchpoint touchpoint, String name, String icon, String detail, Pen pen, double width) {
        this.touchpoint = touchpoint;
        this.icon = icon;
        this.pen = pen;
        FittedText fittedName =
                FittedText.of(
                        pen,
                        name,
                        SlideStyles.NAME,
                        pen.theme().card().ink(),
                        width - INDENT,
                        MOST_NAME_LINES);
        FittedText fittedDetail =
                FittedText.of(
                        pen,
                        detail,
                        SlideStyles.TEXT,
                        pen.theme().mutedInk(),
                        width - INDENT,
                        MOST_DETAIL_LINES);
        this.name = fittedName.block();
        this.detail = fittedDetail.block();
        isWhole = fittedName.isWhole() && fittedDetail.isWhole();
    }

    /// Whether nothing of name and detail is left out.
    boolean isWhole() {
        return isWhole;
    }

    Figure figure() {
        List<Primitive> primitives = new ArrayList<>();
        if (!icon.isEmpty()) {
            Point corner = new Point((FACE - ICON) / 2, 2);
            primitives.add(pen.icon(icon, corner, ICON, pen.theme().card().sign(), ""));
        }
        primitives.add(name.translated(INDENT, 0));
        double y = name.bounds().height() + 8;
        if (touchpoint.emotion().isAsked()) {
            primitives.add(
                    pen.icon(
                            touchpoint.emotion().key(),
                            new Point(0, y),
                            FACE,
                            pen.emotion(touchpoint.emotion()),
                            ""));
        }
        double left = INDENT;
        boolean signs = touchpoint.rating().isGiven() || touchpoint.isMomentOfTruth();
        if (touchpoint.rating().isGiven()) {
            addStars(left, y + 1, primitives);
            left += Score.HIGHEST * Metrics.STAR_PITCH * STARS_SCALE + 6;
        }
        if (touchpoint.isMomentOfTruth()) {
            Point corner = new Point(left, y);
            primitives.addAll(Signs.momentOfTruth(corner, pen.theme().momentOfTruth(), ""));
        }
        y += signs ? Metrics.STAR * STARS_SCALE + 4 : 0;
        if (!detail.lines().isEmpty()) {
            double middle = signs ? y : y + Math.max(0, (FACE - detail.bounds().height()) / 2);
            primitives.add(detail.translated(INDENT, middle));
        }
        return Figure.enclosing(primitives);
    }

    private void addStars(double x, double y, List<Primitive> primitives) {
        int rating = touchpoint.rating().value();
        primitives.add(stars(0, rating, x, y, true));
        if (rating < Score.HIGHEST) {
            primitives.add(stars(rating, Score.HIGHEST, x, y, false));
        }
    }

    private PathShape stars(int first, int end, double x, double y, boolean full) {
        var path = Signs.stars(first, end, 0, 0).scaled(STARS_SCALE).translated(x, y);
        var color = full ? pen.theme().star() : pen.theme().emptyStar();
        return new PathShape(path, color, Stroke.NONE, "");
    }
}
