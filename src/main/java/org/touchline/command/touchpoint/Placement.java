package org.touchline.command.touchpoint;

import org.touchline.model.Slot;

/// Where a touchpoint is to stand.
///
/// @param touchpoint its id
/// @param index among the touchpoints of the slot that are not placed anew themselves: it comes
///   before the one that has this index; at the end where there is none
public record Placement(String touchpoint, Slot slot, int index) {
    /// The index of the end of every slot.
    public static final int LAST = Integer.MAX_VALUE;
}
