package org.touchline.command;

import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Ids for new elements, computed from those that are there.
public final class Ids {
    private Ids() {}

    /// A prefix and the lowest number from 1 that makes an id nobody has.
    ///
    /// @param used the ids of all elements of the same kind
    public static String next(String prefix, Collection<String> used) {
        return free(prefix, used).next();
    }

    /// Ids that nobody has, each once, without end.
    public static Iterator<String> free(String prefix, Collection<String> used) {
        Set<String> taken = Set.copyOf(used);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> prefix + number)
                .filter(id -> !taken.contains(id))
                .iterator();
    }

    /// Ids for new touchpoints of a map, each once, without end.
    public static Iterator<String> freeForTouchpoints(JourneyMap map) {
        return free("tp", ofTouchpoints(map.touchpoints()));
    }

    /// The ids of touchpoints and of all their parts, which share one name space.
    public static Set<String> ofTouchpoints(List<Touchpoint> touchpoints) {
        Set<String> ids = new HashSet<>();
        collect(touchpoints, ids);
        return ids;
    }

    private static void collect(List<Touchpoint> touchpoints, Set<String> ids) {
        for (Touchpoint touchpoint : touchpoints) {
            ids.add(touchpoint.id());
            collect(touchpoint.parts(), ids);
        }
    }
}
