package org.touchline.command.structure;

/// What becomes of the touchpoints, and of the notes, of a stage or a time slot that is removed.
public sealed interface CardFate {
    /// They go to another one of the same kind.
    ///
    /// @param other the id of a stage or of a time slot
    record MoveTo(String other) implements CardFate {}

    /// Touchpoints go to the parking lot, notes stay without it.
    record Park() implements CardFate {}

    /// They are deleted with it.
    record Delete() implements CardFate {}
}
