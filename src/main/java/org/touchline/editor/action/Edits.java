package org.touchline.editor.action;

import org.touchline.command.Command;
import org.touchline.command.SetHiddenLanes;
import org.touchline.command.cast.RemovePersona;
import org.touchline.command.lane.RemoveLane;
import org.touchline.command.lane.RemoveNote;
import org.touchline.command.structure.CardFate;
import org.touchline.command.structure.RemoveStage;
import org.touchline.command.structure.RemoveTimeSlot;
import org.touchline.command.touchpoint.CardGroup;
import org.touchline.command.touchpoint.CopyTouchpoints;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Opening;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.Optional;
import java.util.function.Predicate;

/// The actions that change what is selected.
final class Edits {
    private Edits() {}

    /// Opens the name of what is selected, or a new card in a selected cell.
    static Optional<Transition> rename(Situation situation) {
        if (situation.selection() instanceof Selection.OfCell(Slot slot)) {
            return Optional.of(Opening.newCard(slot, situation.map()));
        }
        return situation.selection().element().flatMap(element -> Opening.of(element, situation));
    }

    /// Copies each of the selected cards below itself, and selects the copies.
    static Optional<Transition> duplicate(Situation situation) {
        if (!(situation.selection() instanceof Selection.OfTouchpoints cards)) {
            return Optional.empty();
        }
        CopyTouchpoints copy = CardGroup.of(situation.map(), cards.ids(), cards.lead()).duplicate();
        return Optional.of(
                Transition.to(Idle.NOWHERE)
                        .committing(copy)
                        .selecting(Selection.ofTouchpoints(copy.copyIds(situation.map()))));
    }

    /// Deletes what is selected. A stage or a time slot with cards is left to who can ask where the
    /// cards go; the notes of an empty one stay on the map.
    static Optional<Transition> delete(Situation situation) {
        JourneyMap map = situation.map();
        return switch (situation.selection()) {
            case Selection.OfTouchpoints cards -> Optional.of(deleted(cards, map));
            case Selection.OfNote(String id) -> done(new RemoveNote(id));
            case Selection.OfLane(String id) -> done(new RemoveLane(id));
            case Selection.OfPersona(String id) -> done(new RemovePersona(id));
            case Selection.OfStage(String id) ->
                    isUsed(map, slot -> slot.stage().equals(id))
                            ? Optional.empty()
                            : done(new RemoveStage(id, new CardFate.Park()));
            case Selection.OfTimeSlot(String id) ->
                    isUsed(map, slot -> slot.time().equals(id))
                            ? Optional.empty()
                            : done(new RemoveTimeSlot(id, new CardFate.Park()));
            case Selection.OfCell _, Selection.OfMap _, Selection.OfNothing _ -> Optional.empty();
        };
    }

    /// Hides the selected lane. It stays selected, so that the panel can bring it back.
    static Optional<Transition> hideLane(Situation situation) {
        JourneyMap map = situation.map();
        return situation.selection() instanceof Selection.OfLane(String id)
                        && !map.view().hiddenLanes().contains(id)
                ? done(SetHiddenLanes.of(map, id, false))
                : Optional.empty();
    }

    /// Takes away what was put on the clipboard. The cell is selected from which pasting would put
    /// it back where it was.
    static Optional<Transition> cut(Situation situation) {
        if (!(situation.selection() instanceof Selection.OfTouchpoints cards)) {
            return Optional.empty();
        }
        Slot corner = Pasting.corner(situation.map(), cards.ids());
        return Optional.of(
                Transition.to(Idle.NOWHERE)
                        .committing(new DeleteTouchpoints(cards.ids()))
                        .selecting(
                                corner.isOnGrid()
                                        ? new Selection.OfCell(corner)
                                        : Selection.NOTHING));
    }

    private static Transition deleted(Selection.OfTouchpoints cards, JourneyMap map) {
        Selection left =
                map.touchpoint(cards.lead())
                        .map(Touchpoint::slot)
                        .filter(Slot::isOnGrid)
                        .<Selection>map(Selection.OfCell::new)
                        .orElse(Selection.NOTHING);
        return Transition.to(Idle.NOWHERE)
                .committing(new DeleteTouchpoints(cards.ids()))
                .selecting(left);
    }

    private static boolean isUsed(JourneyMap map, Predicate<Slot> part) {
        return map.touchpoints().stream().map(Touchpoint::slot).anyMatch(part);
    }

    private static Optional<Transition> done(Command command) {
        return Optional.of(Transition.to(Idle.NOWHERE).committing(command));
    }
}
