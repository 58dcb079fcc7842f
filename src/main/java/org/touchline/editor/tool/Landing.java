package org.touchline.editor.tool;

import org.touchline.command.touchpoint.Placement;
import org.touchline.editor.input.PointerEvent;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.Slot;

import java.util.Collection;
import java.util.Set;

/// Where dragged cards would land if they were dropped now.
public sealed interface Landing {
    Landing NOWHERE = new Nowhere();

    /// A drop does nothing here.
    record Nowhere() implements Landing {}

    /// In a cell, or in the parking lot.
    ///
    /// @param index among the cards there that are not dragged
    record In(Slot slot, int index) implements Landing {}

    /// Where a drop at the pointer lands.
    ///
    /// @param dragged ids of cards that are shown where they would land
    static Landing at(PointerEvent event, LaidOutMap shown, Collection<String> dragged) {
        return switch (event.over()) {
            case CANVAS ->
                    shown.dropSlotAt(event.point(), Set.copyOf(dragged))
                            .<Landing>map(drop -> new In(drop.slot(), drop.index()))
                            .orElse(NOWHERE);
            case PARKING_LOT -> new In(Slot.PARKING_LOT, Placement.LAST);
            case ELSEWHERE -> NOWHERE;
        };
    }
}
