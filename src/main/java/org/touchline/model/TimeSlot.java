package org.touchline.model;

import org.touchline.model.value.Extent;
import org.touchline.model.value.UnknownFields;

/// A moment of the journey: a column of the grid.
///
/// @param start when it begins, as the user says it (`08:50`, `day 3`), or empty
/// @param width of the column; in the classic arrangement of each that it has
public record TimeSlot(String id, String name, String start, Extent width, UnknownFields unknown) {
    public static TimeSlot of(String id, String name) {
        return new TimeSlot(id, name, "", Extent.AUTOMATIC, UnknownFields.NONE);
    }

    public TimeSlot withId(String id) {
        return new TimeSlot(id, name, start, width, unknown);
    }

    public TimeSlot withName(String name) {
        return new TimeSlot(id, name, start, width, unknown);
    }

    public TimeSlot withStart(String start) {
        return new TimeSlot(id, name, start, width, unknown);
    }

    public TimeSlot withWidth(Extent width) {
        return new TimeSlot(id, name, start, width, unknown);
    }
}
