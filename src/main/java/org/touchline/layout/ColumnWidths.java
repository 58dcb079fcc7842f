package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.COLUMN_MAX_WIDTH;
import static org.touchline.layout.sheet.Metrics.COLUMN_WIDTH;
import static org.touchline.layout.sheet.Metrics.MARGIN;
import static org.touchline.layout.sheet.Metrics.MIN_SHEET_WIDTH;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.layout.card.CardLayout;
import org.touchline.layout.sheet.Cards;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Extent;

/// How wide columns must be for their words not to be broken; all are of one width where they can.
final class ColumnWidths {
    private final Pen pen;
    private final CardLayout cardLayout;
    private final double usual;

    /// @param left the left border of the first column
    /// @param columns how many there are; few of them become wide, so that they fill the sheet
    /// @param gaps the room between columns in all
    ColumnWidths(PlanContext context, double left, int columns, double gaps) {
        double available = MIN_SHEET_WIDTH - MARGIN - left - gaps;
        this.pen = context.pen();
        this.cardLayout = context.tools().cards();
        this.usual = exact(Math.max(COLUMN_WIDTH, available / Math.max(1, columns)));
    }

    /// The width of a column that holds nothing.
    double usual() {
        return usual;
    }

    /// The width of a column: the one that its time slot is given, or the usual one, or more where
    /// a word wants it.
    double of(TimeSlot time, Cards cards) {
        return Math.max(time.width().or(usual), needed(time, cards));
    }

    /// The width of a column in a stage that is given one for all of them.
    double least(TimeSlot time, Cards cards) {
        return Math.max(time.width().or(Extent.LEAST), needed(time, cards));
    }

    private double needed(TimeSlot time, Cards cards) {
        return cards.made(cardLayout, 0, () -> measured(time, cards));
    }

    private double measured(TimeSlot time, Cards cards) {
        double widest = pen.widestWord(time.name(), TextStyles.HEADING);
        for (Touchpoint touchpoint : cards.touchpoints()) {
            widest = Math.max(widest, cardLayout.wantedWidth(touchpoint));
        }
        return exact(Math.min(widest + 2 * CARD_GAP, COLUMN_MAX_WIDTH));
    }
}
