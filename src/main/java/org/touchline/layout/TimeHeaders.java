package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.HEADER_PADDING;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Rect;
import org.touchline.layout.Caption.Look;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Words;
import org.touchline.model.TimeSlot;

/// Draws the headers of time slots above the columns, and remembers them by the cards of the
/// columns.
final class TimeHeaders {
    private final Pen pen;
    private final Words words;
    private final Object heights = new Object();

    /// Stands for the headers of one height.
    private Object headers = new Object();

    private double lastHeight;

    TimeHeaders(Pen pen, Words words) {
        this.pen = pen;
        this.words = words;
    }

    /// The height that the header of a time slot wants.
    double height(TimeSlot time, Column column) {
        return column.cards()
                .made(
                        heights,
                        column.width(),
                        () -> exact(caption(time, column).height() + 2 * HEADER_PADDING));
    }

    /// @param top of all headers, and their height
    void draw(Parts parts, String itemId, TimeSlot time, Column column, double top, double height) {
        if (height != lastHeight) {
            lastHeight = height;
            headers = new Object();
        }
        Patch patch =
                column.cards()
                        .made(
                                headers,
                                column.width(),
                                () -> Patch.of(sketch(itemId, time, column, height)));
        parts.add(patch.movedTo(column.x(), top));
    }

    /// From the upper left corner of the header.
    private Sketch sketch(String itemId, TimeSlot time, Column column, double height) {
        Caption caption = caption(time, column);
        Rect bounds = new Rect(0, 0, column.width(), height);
        Sketch sketch = new Sketch();
        sketch.add(
                new Item(
                        itemId,
                        Role.TIME_SLOT,
                        altText(time),
                        bounds,
                        caption.at(CARD_GAP, HEADER_PADDING)),
                new Hit.OnTimeSlot(time.id()),
                bounds,
                caption.namePlace(CARD_GAP, HEADER_PADDING));
        return sketch;
    }

    private Caption caption(TimeSlot time, Column column) {
        Look look =
                new Look(
                        TextStyles.HEADING,
                        pen.theme().ink(),
                        TextStyles.DETAIL,
                        pen.theme().mutedInk());
        return new Caption(pen, look, time.name(), time.start(), column.width() - 2 * CARD_GAP);
    }

    private String altText(TimeSlot time) {
        return Words.joined(
                words.text("map.alt.time", words.name(time.name())), words.sentence(time.start()));
    }
}
