package org.touchline.editor.action;

import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.CardWalk;
import org.touchline.editor.walk.CellWalk;
import org.touchline.editor.walk.Direction;
import org.touchline.editor.walk.ElementWalk;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The actions that select the next card, cell or header.
final class Walks {
    private Walks() {}

    /// From a card to the next card, from a cell to the next cell; beyond the outermost ones to the
    /// headers and lanes around them, and back.
    static Function<Situation, Optional<Transition>> walk(Direction direction) {
        return situation -> {
            Optional<Hit> from =
                    situation.selection().element().filter(hit -> isShown(hit, situation.shown()));
            return from.isPresent()
                    ? from.flatMap(hit -> beside(hit, direction, situation))
                    : start(situation);
        };
    }

    private static boolean isShown(Hit element, LaidOutMap shown) {
        return element instanceof Hit.OnCell(Slot slot)
                ? shown.cellBounds(slot).isPresent()
                : shown.place(element).isPresent();
    }

    private static Optional<Transition> beside(Hit from, Direction direction, Situation situation) {
        JourneyMap map = situation.map();
        Optional<Transition> inTheGrid =
                switch (from) {
                    case Hit.OnCell(Slot slot) ->
                            new CellWalk(map)
                                    .beside(slot, direction)
                                    .map(next -> enter(next, direction, map));
                    case Hit.OnTouchpoint(String id) ->
                            new CardWalk(map, situation.shown())
                                    .next(id, direction)
                                    .map(Walks::card);
                    default -> Optional.empty();
                };
        return inTheGrid.or(() ->
                new ElementWalk(map, situation.shown())
                        .next(from, direction)
                        .map(Selection::of)
                        .map(Selecting::select));
    }

    /// Selects the next card too, or takes the last step back.
    static Function<Situation, Optional<Transition>> extend(Direction direction) {
        return situation ->
                Selecting.lead(situation)
                        .map(lead ->
                                next(lead, direction, situation)
                                        .map(situation.selection()::extendedTo)
                                        .map(Selecting::select))
                        .orElseGet(() -> walk(direction).apply(situation));
    }

    /// From a card or a cell to the next cell in reading order, or to the one before.
    static Function<Situation, Optional<Transition>> cell(int step) {
        return situation ->
                Selecting.slot(situation)
                        .map(slot ->
                                new CellWalk(situation.map())
                                        .next(slot, step)
                                        .map(next -> enter(next, situation.map())))
                        .orElseGet(() -> start(situation));
    }

    /// Where the keys begin when nothing on the grid is selected.
    static Optional<Transition> start(Situation situation) {
        return new CardWalk(situation.map(), situation.shown())
                .first()
                .map(Walks::card)
                .or(() -> new CellWalk(situation.map()).first().map(Walks::emptyCell));
    }

    private static Optional<String> next(
            Touchpoint lead, Direction direction, Situation situation) {
        return new CardWalk(situation.map(), situation.shown()).next(lead.id(), direction);
    }

    /// Selects the first card of a cell, or the cell where it is empty.
    static Transition enter(Slot slot, JourneyMap map) {
        return enter(slot, Direction.RIGHT, map);
    }

    /// Selects the card of a cell that is met first, or the cell where it is empty.
    private static Transition enter(Slot slot, Direction direction, JourneyMap map) {
        List<Touchpoint> cards = map.touchpointsAt(slot);
        if (cards.isEmpty()) {
            return emptyCell(slot);
        }
        return card((direction == Direction.UP ? cards.getLast() : cards.getFirst()).id());
    }

    static Transition card(String touchpoint) {
        return Selecting.select(Selection.of(new Hit.OnTouchpoint(touchpoint)));
    }

    private static Transition emptyCell(Slot slot) {
        return Selecting.select(new Selection.OfCell(slot));
    }
}
