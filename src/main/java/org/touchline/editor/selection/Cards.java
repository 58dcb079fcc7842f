package org.touchline.editor.selection;

import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.LaneType;

import java.util.List;
import java.util.function.Predicate;

/// The touchpoints on the grid that belong to something. Those in the parking lot belong to
/// nothing: it is a place to forget things in.
public final class Cards {
    private Cards() {}

    /// What belongs to something that is selected: to a stage, a time slot, a cell; to a lane, what
    /// has an entry in it; touchpoints are their own.
    ///
    /// @return ids, in the order of the document
    public static List<String> of(Selection selection, JourneyMap map) {
        return switch (selection) {
            case Selection.OfTouchpoints cards -> cards.ids();
            case Selection.OfCell(Slot slot) -> where(map, card -> card.slot().equals(slot));
            case Selection.OfStage(String id) -> where(map, card -> card.slot().stage().equals(id));
            case Selection.OfTimeSlot(String id) ->
                    where(map, card -> card.slot().time().equals(id));
            case Selection.OfLane(String id) ->
                    map.lane(id)
                            .map(lane -> where(map, card -> hasEntry(card, lane.type())))
                            .orElse(List.of());
            case Selection.OfNote _,
                    Selection.OfPersona _,
                    Selection.OfMap _,
                    Selection.OfNothing _ ->
                    List.of();
        };
    }

    /// The ids of the cards that fulfil a condition, in the order of the document.
    public static List<String> where(JourneyMap map, Predicate<Touchpoint> condition) {
        return map.touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().isOnGrid())
                .filter(condition)
                .map(Touchpoint::id)
                .toList();
    }

    /// Whether a touchpoint has something to show in a lane that is shown.
    static boolean hasEntry(String touchpoint, String lane, JourneyMap map) {
        return !map.view().hiddenLanes().contains(lane)
                && map.lane(lane)
                        .flatMap(found ->
                                map.touchpoint(touchpoint)
                                        .filter(card -> hasEntry(card, found.type())))
                        .isPresent();
    }

    /// Notes belong to a time slot rather than to a touchpoint.
    private static boolean hasEntry(Touchpoint card, LaneType lane) {
        return switch (lane) {
            case EMOTION -> card.emotion().isAsked();
            case PAIN_POINTS -> !card.painPoints().isEmpty();
            case OPPORTUNITIES -> !card.opportunities().isEmpty();
            case TEXT -> false;
        };
    }
}
