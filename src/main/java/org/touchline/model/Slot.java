package org.touchline.model;

/// Where a touchpoint stands: a cell of the grid, or the parking lot.
///
/// @param stage the id of a stage; empty in the parking lot
/// @param time the id of a time slot; empty in the parking lot
public record Slot(String stage, String time) {
    public static final Slot PARKING_LOT = new Slot("", "");

    public Slot {
        if (stage.isEmpty() != time.isEmpty()) {
            throw new IllegalArgumentException("a slot has a stage and a time, or neither");
        }
    }

    public boolean isOnGrid() {
        return !stage.isEmpty();
    }
}
