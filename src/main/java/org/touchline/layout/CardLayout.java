package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_INDENT;
import static org.touchline.layout.sheet.Metrics.CARD_PADDING;
import static org.touchline.layout.sheet.Metrics.CARD_SIGN_GAP;
import static org.touchline.layout.sheet.Metrics.FACE;
import static org.touchline.layout.sheet.Metrics.ICON_DISC;
import static org.touchline.layout.sheet.Metrics.ICON_GAP;
import static org.touchline.layout.sheet.TextStyles.CARD_NAME;

import org.touchline.drawing.Primitive;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;

import java.util.List;

/// Measures the cards of touchpoints and draws them at their places; both it remembers.
///
/// A card is as high as its name wants, and never lower than one with a name of two lines, so that
/// most cards of a map are of one height.
final class CardLayout {
    private static final int USUAL_LINES = 2;

    private final Pen pen;
    private final CardWords words;
    private final Memo<CardContent, Card> cards = new Memo<>();
    private final Memo<CardAt, List<Primitive>> drawn = new Memo<>();

    CardLayout(Pen pen, Words words) {
        this.pen = pen;
        this.words = new CardWords(words);
    }

    /// The width of a card in which no word of the name is broken, and all signs have room.
    double wantedWidth(Touchpoint touchpoint) {
        double name =
                nameLeft(!touchpoint.channel().isEmpty())
                        + pen.widestWord(touchpoint.name(), CARD_NAME)
                        + CARD_PADDING;
        return Math.max(name, CardDrawing.signsWidth(touchpoint));
    }

    Card card(CardContent content) {
        return cards.get(content, this::measure);
    }

    /// The primitives of a card whose upper left corner is at a place.
    List<Primitive> primitives(Card card, double x, double y) {
        return drawn.get(
                new CardAt(card, x, y),
                at -> new CardDrawing(pen, words, at.card, at.x, at.y).primitives());
    }

    /// Starts another layout: cards that the last one did not have are forgotten.
    void startLayout() {
        cards.startLayout();
        drawn.startLayout();
    }

    private Card measure(CardContent content) {
        double left = nameLeft(content.hasChannel());
        double width = content.width() - left - CARD_PADDING;
        TextBlock name =
                pen.text(content.touchpoint().name(), CARD_NAME, pen.theme().card().ink(), width);
        double line = pen.lineHeight(CARD_NAME);
        double top = CARD_PADDING + (ICON_DISC - line) / 2;
        double usual = line + (USUAL_LINES - 1) * CARD_NAME.leading();
        Rect nameRoom = new Rect(left, top, width, Math.max(usual, name.bounds().height()));
        double height = nameRoom.bottom() + CARD_SIGN_GAP + FACE + CARD_PADDING;
        Size size = new Size(content.width(), height);
        return new Card(content, size, name, nameRoom, words.altText(content));
    }

    private static double nameLeft(boolean hasChannel) {
        return hasChannel ? CARD_INDENT + ICON_DISC + ICON_GAP : CARD_INDENT;
    }

    private record CardAt(Card card, double x, double y) {}
}
