package org.touchline.command.touchpoint;

import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.model.JourneyMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Which elements of a map stand for those of a part of another one: those of the same name, small
/// or capital letters. What has none is to be added.
final class Namesakes<T> {
    private final Map<String, String> ids = new HashMap<>();
    private final List<T> missing = new ArrayList<>();

    /// @param wanted elements of the part
    /// @param withId gives an element another id
    Namesakes(
            JourneyMap map,
            ElementList<T> list,
            List<T> wanted,
            Function<T, String> name,
            BiFunction<T, String, T> withId) {
        Map<String, String> idsByName = new HashMap<>();
        Map<String, String> namesById = new HashMap<>();
        for (T element : list.elements().apply(map)) {
            String folded = folded(name.apply(element));
            idsByName.putIfAbsent(folded, list.id().apply(element));
            namesById.put(list.id().apply(element), folded);
        }
        Set<String> taken = new LinkedHashSet<>(list.ids(map));
        for (T element : wanted) {
            String id = list.id().apply(element);
            String folded = folded(name.apply(element));
            if (folded.equals(namesById.get(id))) {
                ids.put(id, id);
            } else if (idsByName.containsKey(folded)) {
                ids.put(id, idsByName.get(folded));
            } else {
                String free = taken.contains(id) ? Ids.next(id, taken) : id;
                taken.add(free);
                ids.put(id, free);
                idsByName.put(folded, free);
                missing.add(withId.apply(element, free));
            }
        }
    }

    /// The id in the map; empty where there is nothing to stand for.
    String of(String id) {
        return ids.getOrDefault(id, "");
    }

    /// What the map has to be given.
    List<T> missing() {
        return missing;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
