package org.touchline.editor.action;

import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.CardWalk;
import org.touchline.editor.walk.CellWalk;
import org.touchline.editor.walk.Direction;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The actions that select the next card or cell.
final class Walks {
    private Walks() {}

    /// From a card to the next card, from a cell to the next cell.
    static Function<Situation, Optional<Transition>> walk(Direction direction) {
        return situation -> {
            if (situation.selection() instanceof Selection.OfCell(Slot slot)) {
                return new CellWalk(situation.map())
                        .beside(slot, direction)
                        .map(next -> enter(next, direction, situation.map()));
            }
            CardWalk walk = new CardWalk(situation.map(), situation.shown());
            return Selecting.lead(situation)
                    .map(lead -> walk.next(lead.id(), direction).map(Walks::card))
                    .orElseGet(() -> start(situation));
        };
    }

    /// From a card or a cell to the next cell in reading order, or to the one before.
    static Function<Situation, Optional<Transition>> cell(int step) {
        return situation ->
                Selecting.slot(situation)
                        .map(slot ->
                                new CellWalk(situation.map())
                                        .next(slot, step)
                                        .map(next -> enter(next, Direction.RIGHT, situation.map())))
                        .orElseGet(() -> start(situation));
    }

    /// Where the keys begin when nothing on the grid is selected.
    private static Optional<Transition> start(Situation situation) {
        return new CardWalk(situation.map(), situation.shown())
                .first()
                .map(Walks::card)
                .or(() -> new CellWalk(situation.map()).first().map(Walks::emptyCell));
    }

    /// Selects the card of a cell that is met first, or the cell where it is empty.
    private static Transition enter(Slot slot, Direction direction, JourneyMap map) {
        List<Touchpoint> cards = map.touchpointsAt(slot);
        if (cards.isEmpty()) {
            return emptyCell(slot);
        }
        return card((direction == Direction.UP ? cards.getLast() : cards.getFirst()).id());
    }

    private static Transition card(String touchpoint) {
        return Selecting.select(Selection.of(new Hit.OnTouchpoint(touchpoint)));
    }

    private static Transition emptyCell(Slot slot) {
        return Selecting.select(new Selection.OfCell(slot));
    }
}
