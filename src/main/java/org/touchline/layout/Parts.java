package org.touchline.layout;

import org.touchline.drawing.ItemGroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the parts of a drawing, in the order in which they are painted and read, and keeps
/// those that are as they were in the layout before.
final class Parts {
    private final Map<String, Patch> before;
    private final Map<String, Patch> named = new HashMap<>();
    private final List<Patch> patches = new ArrayList<>();

    private Parts(Map<String, Patch> before) {
        this.before = before;
    }

    /// The parts of a first layout.
    static Parts first() {
        return new Parts(Map.of());
    }

    /// The parts of the layout after this one.
    Parts next() {
        return new Parts(named);
    }

    void add(Patch patch) {
        patches.add(patch);
    }

    void addAll(List<ItemGroup> groups) {
        groups.forEach(group -> patches.add(Patch.of(group)));
    }

    /// Adds a small part, which is drawn in each layout.
    ///
    /// @param name the same in each layout, and no other part's
    void add(String name, Sketch sketch) {
        Patch known = before.get(name);
        Patch patch = known == null ? Patch.of(sketch) : known.with(sketch);
        named.put(name, patch);
        patches.add(patch);
    }

    List<Patch> patches() {
        return patches;
    }

    List<ItemGroup> groups() {
        List<ItemGroup> groups = new ArrayList<>(patches.size());
        patches.forEach(patch -> groups.add(patch.items()));
        return groups;
    }
}
