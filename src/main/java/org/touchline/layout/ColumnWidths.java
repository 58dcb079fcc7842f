package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.COLUMN_MAX_WIDTH;
import static org.touchline.layout.sheet.Metrics.COLUMN_WIDTH;

import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.List;

/// How wide columns must be for their words not to be broken; all are of one width where they can.
final class ColumnWidths {
    private final Pen pen;
    private final CardLayout cards;
    private final double usual;

    /// @param available what all columns should fill together, if they need not be too wide for it
    ColumnWidths(Pen pen, CardLayout cards, int columns, double available) {
        this.pen = pen;
        this.cards = cards;
        this.usual = Math.clamp(available / Math.max(1, columns), COLUMN_WIDTH, COLUMN_MAX_WIDTH);
    }

    double usual() {
        return usual;
    }

    double of(TimeSlot time, List<Touchpoint> touchpoints) {
        double header = pen.widestWord(time.name(), TextStyles.HEADING);
        double widest =
                touchpoints.stream().mapToDouble(cards::wantedWidth).reduce(header, Math::max);
        return Math.clamp(widest + 2 * CARD_GAP, usual, COLUMN_MAX_WIDTH);
    }
}
