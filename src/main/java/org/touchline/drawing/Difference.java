package org.touchline.drawing;

import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where two drawings of one size look different.
final class Difference {
    private final List<Rect> areas = new ArrayList<>();

    Difference(List<ItemGroup> before, List<ItemGroup> after) {
        Map<String, Item> old = new HashMap<>();
        for (ItemGroup group : without(after, before)) {
            group.items().forEach(item -> old.put(item.id(), item));
        }
        for (ItemGroup group : without(before, after)) {
            group.items().forEach(item -> compare(old.remove(item.id()), item));
        }
        old.values().forEach(item -> areas.add(item.bounds()));
    }

    /// The bounds of all items that came, went or changed.
    List<Rect> areas() {
        return areas;
    }

    private void compare(Item before, Item now) {
        if (before == null) {
            areas.add(now.bounds());
        } else if (!now.looksLike(before)) {
            areas.add(before.bounds());
            areas.add(now.bounds());
        }
    }

    private static List<ItemGroup> without(List<ItemGroup> known, List<ItemGroup> all) {
        Set<ItemGroup> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(known);
        return all.stream().filter(group -> !same.contains(group)).toList();
    }
}
