package org.touchline.layout;

import org.touchline.drawing.Primitive;
import org.touchline.layout.sheet.Memo;

import java.util.List;

/// Draws the cards of touchpoints, and keeps them, with their places, for the next layout.
final class CardMemory {
    private final CardLayout layout;
    private final Memo<CardContent, Card> cards = new Memo<>();
    private final Memo<CardAt, List<Primitive>> primitives = new Memo<>();

    CardMemory(CardLayout layout) {
        this.layout = layout;
    }

    CardLayout layout() {
        return layout;
    }

    Card card(CardContent content) {
        return cards.get(content, layout::card);
    }

    /// The primitives of a card at a place.
    List<Primitive> primitives(Card card, double x, double y) {
        return primitives.get(new CardAt(card, x, y), at -> at.card.primitivesAt(at.x, at.y));
    }

    void startLayout() {
        cards.startLayout();
        primitives.startLayout();
    }

    private record CardAt(Card card, double x, double y) {}
}
