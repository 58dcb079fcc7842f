package org.touchline.command;

import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Maps of three stages (`a` to `c`) and three time slots (`1` to `3`) that a test can write down
/// and read at a glance.
///
/// A cell is a stage, a time slot and the ids of its touchpoints: `a1 x y`; `-` is the parking lot.
/// What is told of a map is told in the order of the document.
public final class SmallMap {
    private SmallMap() {}

    /// A map with touchpoints in the order of the document.
    public static JourneyMap of(String... cells) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (String cell : cells) {
            List<String> words = List.of(cell.split(" "));
            words.stream()
                    .skip(1)
                    .map(id -> Touchpoint.named(id, "Card " + id).at(slot(words.getFirst())))
                    .forEach(touchpoints::add);
        }
        return JourneyMap.titled("Small")
                .edit()
                .stages(Stream.of("a", "b", "c").map(id -> Stage.of(id, "Stage " + id)).toList())
                .times(Stream.of("1", "2", "3").map(id -> TimeSlot.of(id, "Time " + id)).toList())
                .touchpoints(touchpoints)
                .done();
    }

    /// A cell by its name.
    public static Slot slot(String name) {
        return name.equals("-")
                ? Slot.PARKING_LOT
                : new Slot(name.substring(0, 1), name.substring(1));
    }

    /// Where the touchpoints stand: `a1 x, b1 y, - z`.
    public static String told(JourneyMap map) {
        return map.touchpoints().stream()
                .map(touchpoint -> name(touchpoint.slot()) + " " + touchpoint.id())
                .collect(Collectors.joining(", "));
    }

    private static String name(Slot slot) {
        return slot.isOnGrid() ? slot.stage() + slot.time() : "-";
    }
}
