package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.ENTRY_GAP;
import static org.touchline.layout.sheet.Metrics.ENTRY_PADDING;
import static org.touchline.layout.sheet.Metrics.ENTRY_RADIUS;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.ICON;
import static org.touchline.layout.sheet.Metrics.LANE_PADDING;
import static org.touchline.layout.sheet.Metrics.LINE_GAP;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.drawing.Box;
import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.style.Surface;

import java.util.ArrayList;
import java.util.List;

/// Stacks boxes with texts below a column.
///
/// @param icon at the left of each text, or empty
record EntryStacks(Pen pen, Surface surface, String icon) {
    /// The boxes of a column, one below the other.
    static LaneColumn stack(List<LaneEntry> boxes) {
        if (boxes.isEmpty()) {
            return LaneColumn.EMPTY;
        }
        List<LaneEntry> placed = new ArrayList<>(boxes.size());
        double y = LANE_PADDING;
        for (LaneEntry box : boxes) {
            placed.add(box.lowered(y));
            y += box.item().figure().bounds().height() + ENTRY_GAP;
        }
        return new LaneColumn(placed, y - ENTRY_GAP + LANE_PADDING);
    }

    /// A box at the top of a column.
    LaneEntry box(Entry entry, double columnWidth) {
        double width = columnWidth - 2 * CARD_GAP;
        double indent = icon.isEmpty() ? ENTRY_PADDING : ENTRY_PADDING + ICON + ENTRY_PADDING / 2;
        double textWidth = width - indent - ENTRY_PADDING;
        TextBlock text = pen.text(entry.text(), TextStyles.ENTRY, surface.ink(), textWidth);
        TextBlock detail =
                pen.text(
                        entry.detail(), TextStyles.ENTRY_DETAIL, pen.theme().mutedInk(), textWidth);
        double line = pen.lineHeight(TextStyles.ENTRY);
        double textHeight = Math.max(line, text.bounds().height());
        double detailHeight = detail.lines().isEmpty() ? 0 : LINE_GAP + detail.bounds().height();
        double textTop = ENTRY_PADDING - LINE_GAP;
        double height = exact(textHeight + detailHeight + 2 * textTop);
        Rect bounds = new Rect(0, 0, width, height);
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(
                new Box(
                        bounds,
                        ENTRY_RADIUS,
                        surface.fill(),
                        Stroke.solid(surface.border(), HAIRLINE)));
        if (!icon.isEmpty()) {
            Point corner = new Point(ENTRY_PADDING - 1, textTop + (line - ICON) / 2);
            primitives.add(pen.icon(icon, corner, ICON, surface.sign(), ""));
        }
        primitives.add(text.translated(indent, textTop));
        primitives.add(detail.translated(indent, textTop + textHeight + LINE_GAP));
        Rect room = new Rect(CARD_GAP + indent, textTop, textWidth, textHeight);
        Item item =
                new Item(
                        entry.itemId(),
                        entry.role(),
                        entry.altText(),
                        new Figure(bounds, primitives),
                        new Point(CARD_GAP, 0));
        return new LaneEntry(item, entry.element(), room);
    }
}
