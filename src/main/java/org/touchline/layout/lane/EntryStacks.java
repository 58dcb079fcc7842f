package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.ENTRY_GAP;
import static org.touchline.layout.sheet.Metrics.ENTRY_PADDING;
import static org.touchline.layout.sheet.Metrics.ENTRY_RADIUS;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.ICON;
import static org.touchline.layout.sheet.Metrics.LANE_PADDING;
import static org.touchline.layout.sheet.Metrics.LINE_GAP;
import static org.touchline.layout.sheet.Metrics.MIN_LANE_HEIGHT;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.style.Surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Stacks boxes with texts below the columns that they belong to.
///
/// @param icon at the left of each text, or empty
record EntryStacks(Pen pen, Surface surface, String icon) {
    LaneBody body(double top, List<Column> columns, Function<Column, List<Entry>> entries) {
        List<LaneEntry> placed = new ArrayList<>();
        double bottom = top + MIN_LANE_HEIGHT;
        for (Column column : columns) {
            double y = top + LANE_PADDING;
            for (Entry entry : entries.apply(column)) {
                LaneEntry box = box(entry, column, y);
                placed.add(box);
                y = box.item().bounds().bottom() + ENTRY_GAP;
            }
            bottom = Math.max(bottom, y - ENTRY_GAP + LANE_PADDING);
        }
        return new LaneBody(bottom - top, "", List.of(), placed);
    }

    private LaneEntry box(Entry entry, Column column, double top) {
        double left = column.x() + CARD_GAP;
        double width = column.width() - 2 * CARD_GAP;
        double indent = icon.isEmpty() ? ENTRY_PADDING : ENTRY_PADDING + ICON + ENTRY_PADDING / 2;
        double textWidth = width - indent - ENTRY_PADDING;
        TextBlock text = pen.text(entry.text(), TextStyles.ENTRY, surface.ink(), textWidth);
        TextBlock detail =
                pen.text(
                        entry.detail(), TextStyles.ENTRY_DETAIL, pen.theme().mutedInk(), textWidth);
        double line = pen.lineHeight(TextStyles.ENTRY);
        double textHeight = Math.max(line, text.bounds().height());
        double detailHeight = detail.lines().isEmpty() ? 0 : LINE_GAP + detail.bounds().height();
        double textTop = top + ENTRY_PADDING - LINE_GAP;
        Rect bounds = new Rect(left, top, width, textHeight + detailHeight + 2 * (textTop - top));
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(
                new Box(
                        bounds,
                        ENTRY_RADIUS,
                        surface.fill(),
                        Stroke.solid(surface.border(), HAIRLINE)));
        if (!icon.isEmpty()) {
            Point corner = new Point(left + ENTRY_PADDING - 1, textTop + (line - ICON) / 2);
            primitives.add(pen.icon(icon, corner, ICON, surface.sign(), ""));
        }
        primitives.add(text.translated(left + indent, textTop));
        primitives.add(detail.translated(left + indent, textTop + textHeight + LINE_GAP));
        Rect room = new Rect(left + indent, textTop, textWidth, textHeight);
        Item item = new Item(entry.itemId(), entry.role(), entry.altText(), bounds, primitives);
        return new LaneEntry(item, entry.element(), room);
    }
}
