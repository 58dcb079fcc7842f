package org.touchline.layout.arrow;

import org.touchline.drawing.ItemGroup;

import java.util.List;

/// The arrows of one path that leave the cards of one time slot: the same as long as nothing moves
/// that they depend on.
///
/// @param stops the cards that they lead through, with the next one after the time slot if there is
///   one
record ArrowRun(List<Stop> stops, ItemGroup arrows) {
    boolean leadsThrough(List<Stop> others) {
        int size = stops.size();
        if (size != others.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!stops.get(i).is(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
