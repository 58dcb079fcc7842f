package org.touchline.layout.slide;

import org.touchline.drawing.Box;
import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Rect;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// A card, or the part of it that one column shows.
///
/// @param number of the part, from 1
/// @param head from the upper left corner of its place
/// @param height that it needs
record CardPart(FlowCard card, int number, Figure head, List<Panel> panels, double height) {
    private static final double PADDING = 14;
    private static final double EDGE = 7;
    private static final double RADIUS = 8;

    /// What a card of a width has for its texts.
    static double innerWidth(double width) {
        return width - EDGE - 2 * PADDING;
    }

    /// The height of a card with nothing but its head.
    static double height(Figure head) {
        return head.bounds().bottom() + 2 * PADDING;
    }

    /// Its items, at their places.
    List<Item> at(Rect bounds, double gap, Theme theme) {
        String id = number == 1 ? card.id() : card.id() + "#" + number;
        double x = bounds.x() + EDGE + PADDING;
        double y = bounds.y() + PADDING;
        List<Primitive> primitives = new ArrayList<>();
        Stroke border = Stroke.solid(theme.card().border(), 1);
        primitives.add(new Box(bounds, RADIUS, theme.card().fill(), border));
        Rect edge = new Rect(bounds.x(), bounds.y(), EDGE, bounds.height());
        primitives.add(new Box(edge, EDGE / 2, card.edge(), Stroke.NONE));
        for (Primitive primitive : head.primitives()) {
            primitives.add(primitive.translated(x, y));
        }
        List<Item> items = new ArrayList<>();
        items.add(new Item(id, card.role(), card.altText(), bounds, primitives));
        double top = y + head.bounds().bottom() + gap;
        for (Panel panel : panels) {
            items.add(panel.at(id + "/" + items.size(), x, top));
            top += panel.height() + gap;
        }
        return items;
    }
}
