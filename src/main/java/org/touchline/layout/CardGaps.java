package org.touchline.layout;

import org.touchline.geometry.Insets;
import org.touchline.geometry.Rect;

import java.util.List;

/// Finds the gap between the cards of a cell that a dragged card would go into.
final class CardGaps {
    private static final double THICKNESS = 3;

    private CardGaps() {}

    /// @param cell that can take a card
    /// @param cards in it, from top to bottom
    /// @param gap kept free between two cards, and between a card and the cell's border
    static DropSlot at(double y, Cell cell, List<Rect> cards, double gap) {
        int index = (int) cards.stream().filter(card -> card.centerY() < y).count();
        double above = index == 0 ? cell.bounds().y() : cards.get(index - 1).bottom();
        Rect inner = cell.bounds().inset(Insets.of(0, gap));
        double top = above + (gap - THICKNESS) / 2;
        Rect marker = new Rect(inner.x(), top, inner.width(), THICKNESS);
        return new DropSlot(cell.slot().orElseThrow(), index, cell.bounds(), marker);
    }
}
