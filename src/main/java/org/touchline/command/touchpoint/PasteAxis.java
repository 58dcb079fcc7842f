package org.touchline.command.touchpoint;

import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;

import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Which stages of a map pasted touchpoints come to, or which time slots: along one of the two
/// directions of the grid.
///
/// @param ids of the map, by those of the pasted part
/// @param missing what the map has to be given
record PasteAxis<T>(Map<String, String> ids, List<T> missing) {
    /// What the two directions differ in.
    record Kind<T>(ElementList<T> list, Function<T, String> name, BiFunction<T, String, T> withId) {
        private List<T> used(JourneyMap part, Set<String> ids) {
            return list.elements().apply(part).stream()
                    .filter(element -> ids.contains(list.id().apply(element)))
                    .toList();
        }
    }

    /// By position: the first one that the part uses comes to a certain one of the map, if it has
    /// one; else all come where they are, or to the same places. At the last one they stop.
    ///
    /// @param used the ids of the part that touchpoints stand at
    /// @param at an id of the map, or empty
    static <T> PasteAxis<T> byPosition(
            Kind<T> kind, JourneyMap map, JourneyMap part, Set<String> used, String at) {
        List<String> known = kind.list.ids(map);
        if (known.isEmpty()) {
            return byName(kind, map, part, used, at);
        }
        List<String> ids = kind.list.ids(part);
        if (at.isEmpty() && known.containsAll(used)) {
            return new PasteAxis<>(identity(used), List.of());
        }
        IntSummaryStatistics places = used.stream().mapToInt(ids::indexOf).summaryStatistics();
        int wanted = at.isEmpty() ? 0 : known.indexOf(at) - places.getMin();
        int shift = Math.min(wanted, known.size() - 1 - places.getMax());
        Map<String, String> found = new HashMap<>();
        for (String id : used) {
            found.put(id, known.get(Math.clamp(ids.indexOf(id) + shift, 0, known.size() - 1)));
        }
        return new PasteAxis<>(found, List.of());
    }

    /// By name: what has none stands for a certain one of the map, or the first.
    ///
    /// @param used the ids of the part that touchpoints stand at
    /// @param at an id of the map, or empty
    static <T> PasteAxis<T> byName(
            Kind<T> kind, JourneyMap map, JourneyMap part, Set<String> used, String at) {
        List<T> named =
                kind.used(part, used).stream()
                        .filter(element -> !kind.name.apply(element).isBlank())
                        .toList();
        var namesakes = new Namesakes<>(map, kind.list, named, kind.name, kind.withId);
        Map<String, String> found = new HashMap<>();
        for (T element : named) {
            String id = kind.list.id().apply(element);
            found.put(id, namesakes.of(id));
        }
        List<String> known = kind.list.ids(map);
        String here = at.isEmpty() && !known.isEmpty() ? known.getFirst() : at;
        used.forEach(id -> found.putIfAbsent(id, here));
        return new PasteAxis<>(found, namesakes.missing());
    }

    private static Map<String, String> identity(Set<String> ids) {
        Map<String, String> same = new HashMap<>();
        ids.forEach(id -> same.put(id, id));
        return same;
    }
}
