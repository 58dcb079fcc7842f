package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.HEADER_PADDING;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Rect;
import org.touchline.layout.Caption.Look;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Words;
import org.touchline.model.TimeSlot;

/// Draws the headers of time slots above the columns.
record TimeHeaders(Pen pen, Words words) {
    /// The height that the header of a time slot wants.
    double height(TimeSlot time, Column column) {
        return caption(time, column).height() + 2 * HEADER_PADDING;
    }

    void draw(
            Sketch sketch, String itemId, TimeSlot time, Column column, double top, double height) {
        Caption caption = caption(time, column);
        Rect bounds = new Rect(column.x(), top, column.width(), height);
        double x = column.x() + CARD_GAP;
        double y = top + HEADER_PADDING;
        sketch.add(
                new Item(itemId, Role.TIME_SLOT, altText(time), bounds, caption.at(x, y)),
                new Hit.OnTimeSlot(time.id()),
                bounds,
                caption.namePlace(x, y));
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
