package org.touchline.layout;

import org.touchline.model.Slot;

/// What of a map is under a point.
public sealed interface Hit {
    /// A touchpoint's card.
    record OnTouchpoint(String touchpoint) implements Hit {}

    /// A cell of the grid, beside its cards.
    record OnCell(Slot slot) implements Hit {}

    /// The header of a stage.
    record OnStage(String stage) implements Hit {}

    /// The header of a time slot.
    record OnTimeSlot(String time) implements Hit {}

    /// The title of the map.
    record OnTitle() implements Hit {}

    /// A persona's badge.
    record OnPersona(String persona) implements Hit {}

    /// The name of a lane.
    record OnLane(String lane) implements Hit {}

    /// A cell of a lane, with what stands in it.
    ///
    /// @param slot the column; in the stages × time arrangement its stage is that of the first
    ///   touchpoint in the column, or the first stage
    record OnLaneCell(String lane, Slot slot) implements Hit {}

    /// A note in a text lane.
    record OnNote(String note) implements Hit {}

    /// A touchpoint's face on the curve, its pain point or its opportunity in a lane.
    record OnLaneEntry(String lane, String touchpoint) implements Hit {}

    /// The sheet between all these.
    record OnPaper() implements Hit {}
}
