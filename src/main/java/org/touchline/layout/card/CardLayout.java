package org.touchline.layout.card;

import static org.touchline.layout.sheet.Metrics.CARD_INDENT;
import static org.touchline.layout.sheet.Metrics.CARD_PADDING;
import static org.touchline.layout.sheet.Metrics.CARD_SHADOW;
import static org.touchline.layout.sheet.Metrics.CARD_SIGN_GAP;
import static org.touchline.layout.sheet.Metrics.FACE;
import static org.touchline.layout.sheet.Metrics.ICON_DISC;
import static org.touchline.layout.sheet.Metrics.ICON_GAP;
import static org.touchline.layout.sheet.Metrics.exact;
import static org.touchline.layout.sheet.TextStyles.CARD_NAME;

import org.touchline.drawing.Figure;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

/// Measures and draws the cards of touchpoints, and remembers them.
///
/// A card is as high as its name wants, and never lower than one with a name of two lines, so that
/// most cards of a map are of one height.
public final class CardLayout {
    private static final int USUAL_LINES = 2;

    private final Pen pen;
    private final CardWords words;
    private final Memo<CardContent, Card> cards = new Memo<>();
    private final Memo<CardPlace, String> altTexts = new Memo<>();

    public CardLayout(Pen pen, Words words) {
        this.pen = pen;
        this.words = new CardWords(words);
    }

    /// The width of a card in which no word of the name is broken, and all signs have room.
    public double wantedWidth(Touchpoint touchpoint) {
        double name =
                nameLeft(!touchpoint.channel().isEmpty())
                        + pen.widestWord(touchpoint.name(), CARD_NAME)
                        + CARD_PADDING;
        return Math.max(name, CardDrawing.signsWidth(touchpoint));
    }

    /// The card of a touchpoint.
    ///
    /// @param channel one without a name for a touchpoint without a channel, and so with the device
    /// @param width of the card, in 1/72 inch
    public Card card(Touchpoint touchpoint, Channel channel, Device device, double width) {
        return cards.get(new CardContent(touchpoint, channel, device, width), this::draw);
    }

    /// All that a card says, in sentences.
    ///
    /// @param channel as of [#card], and so the device
    public String altText(
            Touchpoint touchpoint, Channel channel, Device device, Stage stage, TimeSlot time) {
        CardContent content = new CardContent(touchpoint, channel, device, 0);
        return altTexts.get(new CardPlace(content, stage, time), words::altText);
    }

    /// Starts another layout: cards that none had for long are forgotten.
    public void startLayout() {
        cards.startLayout();
        altTexts.startLayout();
    }

    private Card draw(CardContent content) {
        double left = nameLeft(content.hasChannel());
        double width = content.width() - left - CARD_PADDING;
        TextBlock name =
                pen.text(content.touchpoint().name(), CARD_NAME, pen.theme().card().ink(), width);
        double line = pen.lineHeight(CARD_NAME);
        double top = CARD_PADDING + (ICON_DISC - line) / 2;
        double usual = line + (USUAL_LINES - 1) * CARD_NAME.leading();
        Rect nameRoom = new Rect(left, top, width, Math.max(usual, name.bounds().height()));
        double height = exact(nameRoom.bottom() + CARD_SIGN_GAP + FACE + CARD_PADDING);
        Size size = new Size(content.width(), height);
        Rect bounds = new Rect(0, 0, content.width(), height + CARD_SHADOW);
        CardDrawing drawing = new CardDrawing(pen, words, content, size, name, nameRoom);
        return new Card(new Figure(bounds, drawing.primitives()), size, nameRoom);
    }

    private static double nameLeft(boolean hasChannel) {
        return hasChannel ? CARD_INDENT + ICON_DISC + ICON_GAP : CARD_INDENT;
    }
}
