package org.touchline.editor.action;

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

import java.util.Optional;
import java.util.function.Function;

/// The actions that move the selected cards: what a drag can do, keys can do.
final class Moves {
    private Moves() {}

    /// Up and down go through the stack of a cell first; beyond it, and to the sides, into the next
    /// cell.
    static Function<Situation, Optional<Transition>> by(Direction direction) {
        return situation ->
                situation.selection() instanceof Selection.OfTouchpoints cards
                        ? move(situation.map(), cards, direction)
                                .map(Transition.to(Idle.NOWHERE)::committing)
                        : Optional.empty();
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
