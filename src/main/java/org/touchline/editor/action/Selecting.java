package org.touchline.editor.action;

import org.touchline.editor.selection.Cards;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.Optional;

/// The actions that select all or nothing, and what of the grid is selected.
final class Selecting {
    private Selecting() {}

    /// All cards on the grid.
    static Optional<Transition> all(Situation situation) {
        return Optional.of(
                select(Selection.ofTouchpoints(Cards.where(situation.map(), _ -> true))));
    }

    static Optional<Transition> nothing(Situation situation) {
        return situation.selection().equals(Selection.NOTHING)
                ? Optional.empty()
                : Optional.of(select(Selection.NOTHING));
    }

    static Transition select(Selection selection) {
        return Transition.to(Idle.NOWHERE).selecting(selection);
    }

    /// The lead of the selected cards, if it is on the grid.
    static Optional<Touchpoint> lead(Situation situation) {
        return situation.selection() instanceof Selection.OfTouchpoints cards
                ? situation.map().touchpoint(cards.lead()).filter(card -> card.slot().isOnGrid())
                : Optional.empty();
    }

    /// The selected cell, or that of the lead.
    static Optional<Slot> slot(Situation situation) {
        return situation.selection().cell(situation.map());
    }
}
