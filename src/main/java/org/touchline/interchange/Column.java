package org.touchline.interchange;

import org.touchline.model.property.Property;

/// What a column of a table says of touchpoints.
sealed interface Column {
    /// A property.
    record OfProperty(Property<?> property) implements Column {}

    /// The name of the stage.
    record OfStage() implements Column {}

    /// The name of the time slot.
    record OfTime() implements Column {}

    /// Something else.
    ///
    /// @param header may be empty
    record Other(String header) implements Column {}
}
