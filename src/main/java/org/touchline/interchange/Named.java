package org.touchline.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Things that a table names: those that are known, and others that are made as they are named.
final class Named<T> {
    private final Function<T, String> id;
    private final String prefix;
    private final BiFunction<String, String, T> maker;
    private final Map<String, T> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, T> used = new LinkedHashMap<>();
    private int made;

    /// @param prefix of the ids of those that are made
    /// @param maker makes one of an id and a name
    Named(
            List<T> known,
            Function<T, String> id,
            Function<T, String> name,
            String prefix,
            BiFunction<String, String, T> maker) {
        this.id = id;
        this.prefix = prefix;
        this.maker = maker;
        for (T one : known) {
            byName.putIfAbsent(Folded.of(name.apply(one)), one);
            taken.add(id.apply(one));
        }
    }

    boolean knows(String name) {
        return byName.containsKey(Folded.of(name));
    }

    /// The id of what has a name.
    String id(String name) {
        T one = byName.computeIfAbsent(Folded.of(name), _ -> maker.apply(freeId(), name));
        used.putIfAbsent(id.apply(one), one);
        return id.apply(one);
    }

    /// All that were named, in the order in which they were.
    List<T> used() {
        return List.copyOf(used.values());
    }

    private String freeId() {
        String free = prefix + ++made;
        while (!taken.add(free)) {
            free = prefix + ++made;
        }
        return free;
    }
}
