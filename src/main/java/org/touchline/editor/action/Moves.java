package org.touchline.editor.action;

import org.touchline.command.References;
import org.touchline.command.touchpoint.CardGroup;
import org.touchline.command.touchpoint.MoveTouchpoints;
import org.touchline.command.touchpoint.Placement;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.CellWalk;
import org.touchline.editor.walk.Direction;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The actions that move the selected cards: what a drag can do, keys can do.
final class Moves {
    private Moves() {}

    /// Up and down go through the stack of a cell first; beyond it, and to the sides, into the next
    /// cell. A stage or a time slot goes among its kind.
    static Function<Situation, Optional<Transition>> by(Direction direction) {
        return situation ->
                situation.selection() instanceof Selection.OfTouchpoints cards
                        ? move(situation.map(), cards, direction)
                                .map(Transition.to(Idle.NOWHERE)::committing)
                        : GridParts.move(situation, direction);
    }

    /// Puts the selected cards aside.
    static Optional<Transition> park(Situation situation) {
        return transfer(situation, Slot::isOnGrid, Slot.PARKING_LOT);
    }

    /// Brings the selected cards of the parking lot to the cell that was selected last, or to the
    /// first one.
    static Optional<Transition> place(Situation situation) {
        return Optional.of(situation.cell())
                .filter(cell -> cell.isOnGrid() && References.of(situation.map()).has(cell))
                .or(() -> new CellWalk(situation.map()).first())
                .flatMap(cell -> transfer(situation, slot -> !slot.isOnGrid(), cell));
    }

    private static Optional<Transition> transfer(
            Situation situation, Predicate<Slot> from, Slot to) {
        JourneyMap map = situation.map();
        List<String> ids =
                situation.selection().touchpoints().stream()
                        .filter(id ->
                                map.touchpoint(id).map(Touchpoint::slot).filter(from).isPresent())
                        .toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Transition.to(Idle.NOWHERE)
                                .committing(
                                        CardGroup.of(map, ids, ids.getLast())
                                                .moveTo(to, Placement.LAST)));
    }

    private static Optional<MoveTouchpoints> move(
            JourneyMap map, Selection.OfTouchpoints cards, Direction direction) {
        CardGroup group = CardGroup.of(map, cards.ids(), cards.lead());
        if (!group.slot().isOnGrid()) {
            return Optional.empty();
        }
        int next = group.index() + direction.dy();
        if (direction.dy() != 0 && next >= 0 && next <= group.others()) {
            return Optional.of(group.moveTo(group.slot(), next));
        }
        return new CellWalk(map)
                .target(group.slot(), direction)
                .map(cell -> group.moveTo(cell, entry(direction, group.index())));
    }

    /// Where a card comes into the next cell: at the side that it came from.
    private static int entry(Direction direction, int index) {
        return switch (direction) {
            case UP -> Placement.LAST;
            case DOWN -> 0;
            case LEFT, RIGHT -> index;
        };
    }
}
