package org.touchline.storage;

import org.touchline.model.JourneyMap;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which documents write touchpoints: a change of a map changes few lines of the file.
final class WrittenOrder {
    private WrittenOrder() {}

    /// By time slot, and as they stand within one; the parking lot last.
    static List<Touchpoint> touchpoints(JourneyMap map) {
        Map<String, Integer> columns = new HashMap<>();
        for (TimeSlot time : map.times()) {
            columns.putIfAbsent(time.id(), columns.size());
        }
        int last = columns.size();
        return map.touchpoints().stream()
                .sorted(
                        Comparator.comparingInt(
                                touchpoint -> columns.getOrDefault(touchpoint.slot().time(), last)))
                .toList();
    }
}
