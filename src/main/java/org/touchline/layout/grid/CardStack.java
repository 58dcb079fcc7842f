package org.touchline.layout.grid;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;

import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.card.Card;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;

/// The cards of one cell, one below the other, from the upper left corner of the cell.
public final class CardStack {
    private final List<Touchpoint> touchpoints;
    private final List<Card> cards = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final double[] tops;
    private double height = CARD_GAP;
    private ItemGroup group;

    CardStack(List<Touchpoint> touchpoints) {
        this.touchpoints = touchpoints;
        tops = new double[touchpoints.size()];
    }

    /// Adds the card of the next touchpoint below the last one.
    void add(Card card, String altText) {
        int index = cards.size();
        tops[index] = height;
        cards.add(card);
        items.add(
                new Item(
                        ItemIds.of("touchpoint", touchpoints.get(index).id()),
                        Role.TOUCHPOINT,
                        altText,
                        card.figure(),
                        new Point(CARD_GAP, height)));
        height += card.size().height() + CARD_GAP;
    }

    public int size() {
        return cards.size();
    }

    /// Of a cell in which all cards have room.
    public double height() {
        return height;
    }

    public Touchpoint touchpoint(int index) {
        return touchpoints.get(index);
    }

    public Card card(int index) {
        return cards.get(index);
    }

    /// The cards as they are drawn, once all are added.
    ItemGroup items() {
        if (group == null) {
            group = ItemGroup.of(items);
        }
        return group;
    }

    double top(int index) {
        return tops[index];
    }

    double height(int index) {
        return cards.get(index).size().height();
    }

    /// The place of a card.
    public Rect bounds(int index) {
        Card card = cards.get(index);
        return new Rect(CARD_GAP, tops[index], card.size().width(), card.size().height());
    }
}
