package org.touchline.command.structure;

import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.command.touchpoint.MoveTouchpoints;
import org.touchline.command.touchpoint.Placement;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One of the two directions of the grid, and how its parts are removed.
///
/// @param slotId the part of a slot that lies on it
/// @param slotAt a slot moved along it
/// @param noteId the part of a note's place that lies on it; empty where the note has none
/// @param noteAt a note moved along it
record Axis(
        ElementList<?> list,
        Function<Slot, String> slotId,
        BiFunction<Slot, String, Slot> slotAt,
        Function<Note, String> noteId,
        BiFunction<Note, String, Note> noteAt) {
    static final Axis STAGES =
            new Axis(
                    ElementList.STAGES,
                    Slot::stage,
                    (slot, stage) -> new Slot(stage, slot.time()),
                    Note::stage,
                    Note::atStage);
    static final Axis TIMES =
            new Axis(
                    ElementList.TIMES,
                    Slot::time,
                    (slot, time) -> new Slot(slot.stage(), time),
                    Note::time,
                    Note::atTime);

    /// The map without a part of the grid; the same map if it has no such part, or no such place
    /// for what stands there.
    JourneyMap remove(JourneyMap map, String id, CardFate fate) {
        boolean possible =
                !(fate instanceof CardFate.MoveTo(String other))
                        || list.has(map, other) && !other.equals(id);
        return list.has(map, id) && possible
                ? References.settled(list.remove(emptied(map, id, fate), id))
                : map;
    }

    private JourneyMap emptied(JourneyMap map, String id, CardFate fate) {
        List<Touchpoint> there =
                map.touchpoints().stream()
                        .filter(touchpoint -> slotId.apply(touchpoint.slot()).equals(id))
                        .toList();
        return switch (fate) {
            case CardFate.MoveTo(String other) ->
                    withNotesAt(move(map, there, slot -> slotAt.apply(slot, other)), id, other);
            case CardFate.Park _ -> move(map, there, _ -> Slot.PARKING_LOT);
            case CardFate.Delete _ ->
                    withoutNotesAt(
                            new DeleteTouchpoints(there.stream().map(Touchpoint::id).toList())
                                    .applyTo(map),
                            id);
        };
    }

    private static JourneyMap move(
            JourneyMap map, List<Touchpoint> touchpoints, Function<Slot, Slot> to) {
        return new MoveTouchpoints(
                        touchpoints.stream()
                                .map(touchpoint ->
                                        new Placement(
                                                touchpoint.id(),
                                                to.apply(touchpoint.slot()),
                                                Placement.LAST))
                                .toList())
                .applyTo(map);
    }

    private JourneyMap withNotesAt(JourneyMap map, String id, String other) {
        return ElementList.NOTES.with(
                map,
                map.notes().stream()
                        .map(note ->
                                noteId.apply(note).equals(id) ? noteAt.apply(note, other) : note)
                        .toList());
    }

    private JourneyMap withoutNotesAt(JourneyMap map, String id) {
        return ElementList.NOTES.with(
                map, map.notes().stream().filter(note -> !noteId.apply(note).equals(id)).toList());
    }
}
