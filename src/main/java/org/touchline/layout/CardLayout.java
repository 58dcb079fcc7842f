package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.BADGE;
import static org.touchline.layout.sheet.Metrics.CARD_EDGE_WIDTH;
import static org.touchline.layout.sheet.Metrics.CARD_INDENT;
import static org.touchline.layout.sheet.Metrics.CARD_PADDING;
import static org.touchline.layout.sheet.Metrics.CARD_RADIUS;
import static org.touchline.layout.sheet.Metrics.CARD_SHADOW;
import static org.touchline.layout.sheet.Metrics.FACE;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.ICON;
import static org.touchline.layout.sheet.Metrics.ICON_DISC;
import static org.touchline.layout.sheet.Metrics.ICON_GAP;
import static org.touchline.layout.sheet.Metrics.STAR;
import static org.touchline.layout.sheet.TextStyles.CARD_NAME;

import org.touchline.drawing.Box;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Draws the cards of touchpoints: an icon and the name, a row of signs below, and a coloured edge.
///
/// A card is as high as its name wants, and never lower than one with a name of two lines, so that
/// most cards of a map are of one height.
final class CardLayout {
    private static final double SIGN_GAP = 6;
    private static final int USUAL_LINES = 2;

    private final Pen pen;
    private final Words words;
    private final CardAltText altText;

    CardLayout(Pen pen, Words words) {
        this.pen = pen;
        this.words = words;
        this.altText = new CardAltText(words);
    }

    /// The width of a card in which no word of the name is broken.
    double wantedWidth(Touchpoint touchpoint) {
        return nameLeft(!touchpoint.channel().isEmpty())
                + pen.widestWord(touchpoint.name(), CARD_NAME)
                + CARD_PADDING;
    }

    Card card(CardContent content) {
        double left = nameLeft(content.hasChannel());
        double nameWidth = content.width() - left - CARD_PADDING;
        TextBlock name =
                pen.text(content.touchpoint().name(), CARD_NAME, theme().card().ink(), nameWidth);
        double line = pen.lineHeight(CARD_NAME);
        double nameTop = CARD_PADDING + (ICON_DISC - line) / 2;
        double usual = line + (USUAL_LINES - 1) * CARD_NAME.leading();
        Rect nameRoom = new Rect(left, nameTop, nameWidth, Math.max(usual, name.bounds().height()));
        double signsTop = nameRoom.bottom() + SIGN_GAP;
        Size size = new Size(content.width(), signsTop + FACE + CARD_PADDING - 1);

        List<Primitive> primitives = new ArrayList<>();
        addGround(primitives, size, content.touchpoint().emotion());
        if (content.hasChannel()) {
            addChannel(primitives, content);
        }
        primitives.add(name.translated(nameRoom.x(), nameRoom.y()));
        addSigns(primitives, content, signsTop);
        return new Card(size, primitives, nameRoom, altText.of(content));
    }

    private static double nameLeft(boolean hasChannel) {
        return hasChannel ? CARD_INDENT + ICON_DISC + ICON_GAP : CARD_INDENT;
    }

    private void addGround(List<Primitive> primitives, Size size, Emotion emotion) {
        Rect bounds = new Rect(0, 0, size.width(), size.height());
        Stroke border = Stroke.solid(theme().card().border(), HAIRLINE);
        Color edge = emotion.isAsked() ? theme().emotion(emotion.score()) : theme().card().border();
        primitives.add(
                new Box(
                        bounds.translated(0, CARD_SHADOW),
                        CARD_RADIUS,
                        theme().shadow(),
                        Stroke.NONE));
        primitives.add(new Box(bounds, CARD_RADIUS, theme().card().fill(), border));
        primitives.add(Signs.edge(CARD_EDGE_WIDTH, size.height(), edge));
    }

    private void addChannel(List<Primitive> primitives, CardContent content) {
        Rect disc = new Rect(CARD_INDENT, CARD_PADDING, ICON_DISC, ICON_DISC);
        primitives.add(new Box(disc, ICON_DISC / 2, theme().iconDisc(), Stroke.NONE));
        double inset = (ICON_DISC - ICON) / 2;
        Point corner = new Point(disc.x() + inset, disc.y() + inset);
        Color color = theme().card().sign();
        primitives.add(pen.icon(content.channelIcon(), corner, ICON, color, content.channelName()));
    }

    /// At the left the device and the stars, at the right the moment of truth and the face.
    private void addSigns(List<Primitive> primitives, CardContent content, double top) {
        Touchpoint touchpoint = content.touchpoint();
        double left = CARD_INDENT;
        if (content.hasDevice()) {
            Point corner = new Point(left + (ICON_DISC - ICON) / 2, centered(top, ICON));
            Color color = theme().card().sign();
            primitives.add(
                    pen.icon(content.deviceIcon(), corner, ICON, color, content.deviceName()));
            left += ICON_DISC + ICON_GAP;
        }
        if (touchpoint.rating().isGiven()) {
            addStars(primitives, touchpoint.rating(), left, centered(top, STAR));
        }
        double right = content.width() - CARD_PADDING;
        if (touchpoint.emotion().isAsked()) {
            right -= FACE;
            primitives.add(face(touchpoint.emotion(), right, top));
            right -= SIGN_GAP;
        }
        if (touchpoint.isMomentOfTruth()) {
            primitives.addAll(
                    Signs.momentOfTruth(
                            right - BADGE,
                            centered(top, BADGE),
                            theme().momentOfTruth(),
                            altText.momentOfTruth()));
        }
    }

    private void addStars(List<Primitive> primitives, Score rating, double x, double y) {
        primitives.add(
                new PathShape(
                        Signs.stars(0, rating.value(), x, y),
                        theme().star(),
                        Stroke.NONE,
                        altText.rating(rating)));
        if (rating.value() < Score.HIGHEST) {
            primitives.add(
                    PathShape.filled(
                            Signs.stars(rating.value(), Score.HIGHEST, x, y), theme().emptyStar()));
        }
    }

    private PathShape face(Emotion emotion, double x, double y) {
        Color color = theme().emotion(emotion.score());
        return pen.icon(emotion.key(), new Point(x, y), FACE, color, words.emotion(emotion));
    }

    /// The y of a sign of the given height in the row of signs.
    private static double centered(double top, double height) {
        return top + (FACE - height) / 2;
    }

    private Theme theme() {
        return pen.theme();
    }
}
