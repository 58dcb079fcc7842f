package org.touchline.layout.slide;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Spreads cards over columns and slides, in their order. A card that fits into a column is in one
/// piece; a longer one goes on in the next column, and nothing of it is left out.
final class CardFlow {
    private static final double GAP = 16;
    private static final double PANEL_GAP = 8;

    private final Rect room;
    private final Pen pen;
    private final Words words;
    private final int columns;
    private final double width;
    private final List<List<CardPart>> filled = new ArrayList<>();
    private double used;

    /// @param columns side by side on a slide
    CardFlow(Rect room, int columns, Pen pen, Words words) {
        this.room = room;
        this.columns = columns;
        this.pen = pen;
        this.words = words;
        width = (room.width() - SlideStyles.GAP * (columns - 1)) / columns;
        startColumn();
    }

    /// The items of each slide that cards take: one list for each, none without cards.
    static List<List<Item>> pages(
            List<FlowCard> cards, Rect room, int mostColumns, Pen pen, Words words) {
        if (cards.isEmpty()) {
            return List.of();
        }
        int columns = Math.min(cards.size(), mostColumns);
        CardFlow flow = new CardFlow(room, columns, pen, words);
        cards.forEach(flow::add);
        return flow.pages();
    }

    private void add(FlowCard card) {
        Figure head = card.head().apply(CardPart.innerWidth(width));
        Deque<PanelLines> sections = new ArrayDeque<>();
        for (Section section : card.sections()) {
            sections.add(new PanelLines(section, pen, CardPart.innerWidth(width)));
        }
        double all =
                CardPart.height(head)
                        + sections.stream().mapToDouble(lines -> lines.height() + PANEL_GAP).sum();
        if (used > 0 && used + all > room.height()) {
            startColumn();
        }
        int number = 1;
        do {
            Figure shown = number == 1 ? head : continued(card);
            CardPart part = part(card, number, shown, sections, room.height() - used);
            filled.getLast().add(part);
            used += part.height() + GAP;
            number++;
            if (!sections.isEmpty()) {
                startColumn();
            }
        } while (!sections.isEmpty());
    }

    private CardPart part(
            FlowCard card, int number, Figure head, Deque<PanelLines> sections, double height) {
        double top = CardPart.height(head);
        List<Panel> panels = new ArrayList<>();
        while (!sections.isEmpty()) {
            PanelLines lines = sections.getFirst();
            double free = height - top - PANEL_GAP;
            if (!lines.fits(free) && !(panels.isEmpty() && number > 1)) {
                break;
            }
            Panel panel = lines.take(free);
            panels.add(panel);
            top += panel.height() + PANEL_GAP;
            if (lines.isDone()) {
                sections.removeFirst();
            } else {
                break;
            }
        }
        return new CardPart(card, number, head, panels, top);
    }

    private Figure continued(FlowCard card) {
        double inner = CardPart.innerWidth(width);
        TextBlock name =
                FittedText.of(
                                pen,
                                words.text("map.slide.continued", words.name(card.name())),
                                SlideStyles.LABEL,
                                pen.theme().mutedInk(),
                                inner,
                                1)
                        .block();
        return Figure.enclosing(List.of(name));
    }

    private void startColumn() {
        filled.add(new ArrayList<>());
        used = 0;
    }

    private List<List<Item>> pages() {
        List<List<Item>> pages = new ArrayList<>();
        for (int first = 0; first < filled.size(); first += columns) {
            pages.add(page(filled.subList(first, Math.min(first + columns, filled.size()))));
        }
        return pages;
    }

    private List<Item> page(List<List<CardPart>> shown) {
        boolean single = shown.stream().allMatch(column -> column.size() == 1);
        double common =
                shown.stream().flatMap(List::stream).mapToDouble(CardPart::height).max().orElse(0);
        List<Item> items = new ArrayList<>();
        double x = room.x();
        for (List<CardPart> column : shown) {
            double y = room.y();
            for (CardPart part : column) {
                double height = single ? common : part.height();
                items.addAll(part.at(new Rect(x, y, width, height), PANEL_GAP, pen.theme()));
                y += height + GAP;
            }
            x += width + SlideStyles.GAP;
        }
        return items;
    }
}
