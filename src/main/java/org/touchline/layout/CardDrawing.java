package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.BADGE;
import static org.touchline.layout.sheet.Metrics.CARD_INDENT;
import static org.touchline.layout.sheet.Metrics.CARD_PADDING;
import static org.touchline.layout.sheet.Metrics.CARD_RADIUS;
import static org.touchline.layout.sheet.Metrics.CARD_SHADOW;
import static org.touchline.layout.sheet.Metrics.CARD_SIGN_GAP;
import static org.touchline.layout.sheet.Metrics.FACE;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.ICON;
import static org.touchline.layout.sheet.Metrics.ICON_DISC;
import static org.touchline.layout.sheet.Metrics.ICON_GAP;
import static org.touchline.layout.sheet.Metrics.STAR;
import static org.touchline.layout.sheet.Metrics.STAR_PITCH;

import org.touchline.drawing.Box;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Pen;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Score;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Draws one card: an icon and the name, a row of signs below them, and a coloured edge.
final class CardDrawing {
    private final Pen pen;
    private final CardWords words;
    private final Card card;
    private final CardContent content;
    private final Touchpoint touchpoint;
    private final Rect bounds;
    private final List<Primitive> primitives = new ArrayList<>();

    CardDrawing(Pen pen, CardWords words, Card card, double x, double y) {
        this.pen = pen;
        this.words = words;
        this.card = card;
        this.content = card.content();
        this.touchpoint = content.touchpoint();
        this.bounds = new Rect(x, y, card.size().width(), card.size().height());
    }

    /// The width of a card in which its signs do not touch each other.
    static double signsWidth(Touchpoint touchpoint) {
        double width = CARD_INDENT + CARD_PADDING;
        width += touchpoint.device().isEmpty() ? 0 : ICON_DISC + ICON_GAP;
        width += touchpoint.rating().isGiven() ? Score.HIGHEST * STAR_PITCH : 0;
        width += touchpoint.emotion().isAsked() ? FACE + CARD_SIGN_GAP : 0;
        return width + (touchpoint.isMomentOfTruth() ? BADGE + CARD_SIGN_GAP : 0);
    }

    List<Primitive> primitives() {
        addGround();
        if (content.hasChannel()) {
            addChannel();
        }
        Rect room = card.nameRoom();
        primitives.add(card.name().translated(bounds.x() + room.x(), bounds.y() + room.y()));
        double top = bounds.y() + room.bottom() + CARD_SIGN_GAP;
        addSignsAtLeft(top);
        addSignsAtRight(top);
        return List.copyOf(primitives);
    }

    private void addGround() {
        Rect shadow = bounds.translated(0, CARD_SHADOW);
        Stroke border = Stroke.solid(theme().card().border(), HAIRLINE);
        primitives.add(new Box(shadow, CARD_RADIUS, theme().shadow(), Stroke.NONE));
        primitives.add(new Box(bounds, CARD_RADIUS, theme().card().fill(), border));
        primitives.add(Signs.edge(bounds, pen.emotion(touchpoint.emotion())));
    }

    private void addChannel() {
        double x = bounds.x() + CARD_INDENT;
        double y = bounds.y() + CARD_PADDING;
        Rect disc = new Rect(x, y, ICON_DISC, ICON_DISC);
        double inset = (ICON_DISC - ICON) / 2;
        primitives.add(new Box(disc, ICON_DISC / 2, theme().iconDisc(), Stroke.NONE));
        addIcon(content.channelIcon(), x + inset, y + inset, content.channelName());
    }

    /// The device and the stars.
    private void addSignsAtLeft(double top) {
        double x = bounds.x() + CARD_INDENT;
        if (content.hasDevice()) {
            double inset = (ICON_DISC - ICON) / 2;
            addIcon(content.deviceIcon(), x + inset, centered(top, ICON), content.deviceName());
            x += ICON_DISC + ICON_GAP;
        }
        if (touchpoint.rating().isGiven()) {
            addStars(touchpoint.rating().value(), x, centered(top, STAR));
        }
    }

    /// The moment of truth and the face.
    private void addSignsAtRight(double top) {
        double right = bounds.right() - CARD_PADDING;
        if (touchpoint.emotion().isAsked()) {
            right -= FACE;
            Color color = pen.emotion(touchpoint.emotion());
            String icon = touchpoint.emotion().key();
            String meaning = words.emotion(touchpoint);
            primitives.add(pen.icon(icon, new Point(right, top), FACE, color, meaning));
            right -= CARD_SIGN_GAP;
        }
        if (touchpoint.isMomentOfTruth()) {
            Point corner = new Point(right - BADGE, centered(top, BADGE));
            String meaning = words.momentOfTruth();
            primitives.addAll(Signs.momentOfTruth(corner, theme().momentOfTruth(), meaning));
        }
    }

    private void addIcon(String name, double x, double y, String meaning) {
        Color color = theme().card().sign();
        primitives.add(pen.icon(name, new Point(x, y), ICON, color, meaning));
    }

    private void addStars(int rating, double x, double y) {
        Color color = theme().star();
        String meaning = words.rating(touchpoint);
        primitives.add(new PathShape(Signs.stars(0, rating, x, y), color, Stroke.NONE, meaning));
        if (rating < Score.HIGHEST) {
            primitives.add(
                    PathShape.filled(
                            Signs.stars(rating, Score.HIGHEST, x, y), theme().emptyStar()));
        }
    }

    /// The y of a sign of the given height in the row of signs.
    private static double centered(double top, double height) {
        return top + (FACE - height) / 2;
    }

    private Theme theme() {
        return pen.theme();
    }
}
