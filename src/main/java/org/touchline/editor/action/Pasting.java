package org.touchline.editor.action;

import static java.util.stream.Collectors.toSet;

import org.touchline.command.ElementList;
import org.touchline.command.touchpoint.PasteTouchpoints;
import org.touchline.command.touchpoint.PlacedBy;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Puts touchpoints from outside into the map, where the user is, and selects them.
///
/// @param part a map of its own: see [PasteTouchpoints]
public record Pasting(JourneyMap part, PlacedBy placedBy) implements Deed {
    @Override
    public Optional<Transition> in(Situation situation) {
        JourneyMap map = situation.map();
        PasteTouchpoints paste = into(map, situation.selection());
        return Optional.of(
                Transition.to(Idle.NOWHERE)
                        .committing(paste)
                        .selecting(Selection.ofTouchpoints(paste.pastedIds(map))));
    }

    /// What is done to a map in which something is selected.
    public PasteTouchpoints into(JourneyMap map, Selection selection) {
        return new PasteTouchpoints(part, placedBy, at(map, selection), selection.touchpoints());
    }

    /// Among touchpoints, at the corner of those that are selected: those that were just copied
    /// are, and have their copies beside them.
    private static Slot at(JourneyMap map, Selection selection) {
        return switch (selection) {
            case Selection.OfCell(Slot slot) -> slot;
            case Selection.OfTouchpoints cards -> corner(map, cards.ids());
            case Selection.OfStage(String stage) when !map.times().isEmpty() ->
                    new Slot(stage, map.times().getFirst().id());
            case Selection.OfTimeSlot(String time) when !map.stages().isEmpty() ->
                    new Slot(map.stages().getFirst().id(), time);
            case Selection.OfStage _,
                    Selection.OfTimeSlot _,
                    Selection.OfLane _,
                    Selection.OfNote _,
                    Selection.OfPersona _,
                    Selection.OfMap _,
                    Selection.OfNothing _ ->
                    Slot.PARKING_LOT;
        };
    }

    /// The cell of the first stage and of the first time slot that touchpoints stand at; the
    /// parking lot where none is on the grid.
    static Slot corner(JourneyMap map, Collection<String> touchpoints) {
        Set<String> ids = Set.copyOf(touchpoints);
        List<Slot> slots =
                map.touchpoints().stream()
                        .filter(touchpoint -> ids.contains(touchpoint.id()))
                        .map(Touchpoint::slot)
                        .filter(Slot::isOnGrid)
                        .toList();
        return new Slot(
                first(ElementList.STAGES.ids(map), slots, Slot::stage),
                first(ElementList.TIMES.ids(map), slots, Slot::time));
    }

    private static String first(List<String> ids, List<Slot> slots, Function<Slot, String> part) {
        Set<String> used = slots.stream().map(part).collect(toSet());
        return ids.stream().filter(used::contains).findFirst().orElse("");
    }
}
