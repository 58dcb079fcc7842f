package org.touchline.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The time slots that a stage is divided into in the classic arrangement: those that it uses.
///
/// A time slot that no stage uses yet follows the one before it, in every stage that shows that
/// one; before all others it stands in the first stage. A stage that shows none has room all the
/// same: a card there gets the time slot of the column before it.
///
/// @param times of its columns; empty in a map without any
/// @param named whether its columns tell their times; else there is one, which waits for a card
public record StageTimes(Stage stage, List<TimeSlot> times, boolean named) {
    public StageTimes {
        times = List.copyOf(times);
    }

    /// Of all stages of a map, in their order.
    public static List<StageTimes> of(JourneyMap map) {
        Map<String, Set<String>> stagesByTime =
                map.touchpoints().stream()
                        .map(Touchpoint::slot)
                        .filter(Slot::isOnGrid)
                        .collect(groupingBy(Slot::time, mapping(Slot::stage, toSet())));
        List<StageTimes> all = new ArrayList<>();
        List<TimeSlot> last = map.times().stream().limit(1).toList();
        for (Stage stage : map.stages()) {
            List<TimeSlot> shown = shown(stage, map.times(), stagesByTime, all.isEmpty());
            boolean named = !shown.isEmpty();
            all.add(new StageTimes(stage, named ? shown : last, named));
            last = named ? List.of(shown.getLast()) : last;
        }
        return all;
    }

    /// The id of the last time slot that a stage shows; empty in a map without any.
    public static String lastOf(String stage, JourneyMap map) {
        return of(map).stream()
                .filter(times -> times.stage().id().equals(stage) && !times.times().isEmpty())
                .map(times -> times.times().getLast().id())
                .findFirst()
                .orElse("");
    }

    /// Its cells, from left to right.
    public List<Slot> slots() {
        return times.stream().map(time -> new Slot(stage.id(), time.id())).toList();
    }

    private static List<TimeSlot> shown(
            Stage stage,
            List<TimeSlot> times,
            Map<String, Set<String>> stagesByTime,
            boolean isFirst) {
        List<TimeSlot> shown = new ArrayList<>();
        boolean showsTheOneBefore = isFirst;
        for (TimeSlot time : times) {
            Set<String> stages = stagesByTime.getOrDefault(time.id(), Set.of());
            showsTheOneBefore = stages.isEmpty() ? showsTheOneBefore : stages.contains(stage.id());
            if (showsTheOneBefore) {
                shown.add(time);
            }
        }
        return shown;
    }
}
