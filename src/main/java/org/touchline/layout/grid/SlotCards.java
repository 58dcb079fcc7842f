package org.touchline.layout.grid;

import org.touchline.layout.sheet.Cards;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

/// The cards of one stage and time slot, at least one; as [Cards] the same object as long as
/// nothing in it changes.
public final class SlotCards {
    private final Stage stage;
    private final TimeSlot time;
    private final Cards cards;
    private PlacedCell placed;

    SlotCards(Stage stage, TimeSlot time, Cards cards) {
        this.stage = stage;
        this.time = time;
        this.cards = cards;
    }

    public Stage stage() {
        return stage;
    }

    public TimeSlot time() {
        return time;
    }

    public Cards cards() {
        return cards;
    }

    /// Where the running layout has them.
    public PlacedCell placed() {
        return placed;
    }

    /// Places them, and makes nothing new where they are there already.
    ///
    /// @param x of the upper left corner of their cell, in 1/72 inch
    PlacedCell place(CardStack stack, int column, int row, double x, double y) {
        if (placed == null || !placed.is(stack, column, row, x, y)) {
            placed = new PlacedCell(stack, column, row, x, y);
        }
        return placed;
    }
}
