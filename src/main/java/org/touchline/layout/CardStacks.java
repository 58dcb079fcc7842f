package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;

import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// The cards of the grid, one below the other in each cell: first they tell how high the rows must
/// be, then they are given their places.
final class CardStacks {
    private final List<Column> columns;
    private final List<Stack> stacks = new ArrayList<>();

    /// @param rowIds the ids of the stages that have a row of their own, or one empty id
    /// @param draw makes the card of a touchpoint for its column
    CardStacks(
            List<Column> columns, List<String> rowIds, BiFunction<Touchpoint, Column, Card> draw) {
        this.columns = columns;
        Map<String, Integer> rows = new HashMap<>();
        rowIds.forEach(id -> rows.put(id, rows.size()));
        for (int column = 0; column < columns.size(); column++) {
            Map<Integer, Stack> stacksByRow = new HashMap<>();
            for (Touchpoint touchpoint : columns.get(column).touchpoints()) {
                int row = rows.getOrDefault(touchpoint.slot().stage(), 0);
                int number = column;
                stacksByRow
                        .computeIfAbsent(row, _ -> newStack(number, row))
                        .add(touchpoint, draw.apply(touchpoint, columns.get(column)));
            }
        }
    }

    /// The height of a row in which all cards have room.
    double rowHeight(int row) {
        return stacks.stream()
                .filter(stack -> stack.row == row)
                .mapToDouble(stack -> stack.height)
                .max()
                .orElse(0);
    }

    /// All cards at their places, by the ids of their touchpoints.
    Map<String, PlacedCard> place(List<Band> rows) {
        Map<String, PlacedCard> placed = new HashMap<>();
        for (Stack stack : stacks) {
            double x = columns.get(stack.column).x() + CARD_GAP;
            double y = rows.get(stack.row).y() + CARD_GAP;
            for (int i = 0; i < stack.cards.size(); i++) {
                Card card = stack.cards.get(i);
                Touchpoint touchpoint = stack.touchpoints.get(i);
                Rect bounds = new Rect(x, y, card.size().width(), card.size().height());
                placed.put(
                        touchpoint.id(),
                        new PlacedCard(touchpoint, card, bounds, stack.column, stack.row));
                y = bounds.bottom() + CARD_GAP;
            }
        }
        return placed;
    }

    private Stack newStack(int column, int row) {
        Stack stack = new Stack(column, row);
        stacks.add(stack);
        return stack;
    }

    /// The cards of one cell, from top to bottom.
    private static final class Stack {
        private final int column;
        private final int row;
        private final List<Touchpoint> touchpoints = new ArrayList<>();
        private final List<Card> cards = new ArrayList<>();
        private double height = CARD_GAP;

        private Stack(int column, int row) {
            this.column = column;
            this.row = row;
        }

        private void add(Touchpoint touchpoint, Card card) {
            touchpoints.add(touchpoint);
            cards.add(card);
            height += card.size().height() + CARD_GAP;
        }
    }
}
