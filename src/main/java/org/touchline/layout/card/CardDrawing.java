package org.touchline.layout.card;

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
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.sheet.Pen;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Draws one card from its upper left corner: an icon and the name, a row of signs below them, and
/// a coloured edge. The shapes that many cards have are the same objects.
final class CardDrawing {
    private final Pen pen;
    private final CardWords words;
    private final CardContent content;
    private final Touchpoint touchpoint;
    private final Size size;
    private final TextBlock name;
    private final Rect nameRoom;
    private final List<Primitive> primitives = new ArrayList<>();

    CardDrawing(
            Pen pen,
            CardWords words,
            CardContent content,
            Size size,
            TextBlock name,
            Rect nameRoom) {
        this.pen = pen;
        this.words = words;
        this.content = content;
        this.touchpoint = content.touchpoint();
        this.size = size;
        this.name = name;
        this.nameRoom = nameRoom;
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
        primitives.addAll(pen.shared(new Ground(size, touchpoint.emotion()), this::ground));
        if (content.hasChannel()) {
            addChannel();
        }
        primitives.add(name.translated(nameRoom.x(), nameRoom.y()));
        double top = nameRoom.bottom() + CARD_SIGN_GAP;
        addSignsAtLeft(top);
        addSignsAtRight(top);
        return List.copyOf(primitives);
    }

    private List<Primitive> ground() {
        Rect bounds = new Rect(0, 0, size.width(), size.height());
        Rect shadow = bounds.translated(0, CARD_SHADOW);
        Stroke border = Stroke.solid(theme().card().border(), HAIRLINE);
        return List.of(
                new Box(shadow, CARD_RADIUS, theme().shadow(), Stroke.NONE),
                new Box(bounds, CARD_RADIUS, theme().card().fill(), border),
                Signs.edge(size.height(), pen.emotion(touchpoint.emotion())));
    }

    private void addChannel() {
        primitives.addAll(pen.shared(new Disc(CARD_INDENT, CARD_PADDING), this::disc));
        double inset = (ICON_DISC - ICON) / 2;
        addIcon(
                content.channel().icon(),
                CARD_INDENT + inset,
                CARD_PADDING + inset,
                content.channel().name());
    }

    private List<Primitive> disc() {
        Rect disc = new Rect(CARD_INDENT, CARD_PADDING, ICON_DISC, ICON_DISC);
        return List.of(new Box(disc, ICON_DISC / 2, theme().iconDisc(), Stroke.NONE));
    }

    /// The device and the stars.
    private void addSignsAtLeft(double top) {
        double x = CARD_INDENT;
        if (content.hasDevice()) {
            double inset = (ICON_DISC - ICON) / 2;
            addIcon(
                    content.device().icon(),
                    x + inset,
                    centered(top, ICON),
                    content.device().name());
            x += ICON_DISC + ICON_GAP;
        }
        if (touchpoint.rating().isGiven()) {
            Point corner = new Point(x, centered(top, STAR));
            Stars stars = new Stars(corner, touchpoint.rating().value(), words.rating(touchpoint));
            primitives.addAll(pen.shared(stars, () -> draw(stars)));
        }
    }

    /// The moment of truth and the face.
    private void addSignsAtRight(double top) {
        double right = size.width() - CARD_PADDING;
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
            Diamond diamond = new Diamond(corner, words.momentOfTruth());
            primitives.addAll(pen.shared(diamond, () -> draw(diamond)));
        }
    }

    private void addIcon(String icon, double x, double y, String meaning) {
        Color color = theme().card().sign();
        primitives.add(pen.icon(icon, new Point(x, y), ICON, color, meaning));
    }

    private List<Primitive> draw(Stars stars) {
        Point corner = stars.corner;
        Path full = Signs.stars(0, stars.rating, corner.x(), corner.y());
        PathShape shape = new PathShape(full, theme().star(), Stroke.NONE, stars.meaning);
        if (stars.rating == Score.HIGHEST) {
            return List.of(shape);
        }
        Path empty = Signs.stars(stars.rating, Score.HIGHEST, corner.x(), corner.y());
        return List.of(shape, PathShape.filled(empty, theme().emptyStar()));
    }

    private List<Primitive> draw(Diamond diamond) {
        return Signs.momentOfTruth(diamond.corner, theme().momentOfTruth(), diamond.meaning);
    }

    /// The y of a sign of the given height in the row of signs.
    private static double centered(double top, double height) {
        return top + (FACE - height) / 2;
    }

    private Theme theme() {
        return pen.theme();
    }

    private record Ground(Size size, Emotion emotion) {}

    private record Disc(double x, double y) {}

    private record Stars(Point corner, int rating, String meaning) {}

    private record Diamond(Point corner, String meaning) {}
}
