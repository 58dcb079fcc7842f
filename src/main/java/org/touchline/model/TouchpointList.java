package org.touchline.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Spliterator;

/// The touchpoints of a map, found fast by their ids and by their slots.
///
/// Each move of a drag makes a new list, of which little is asked: only who asks often gets an
/// index made. Unmodifiable, safe for several threads.
final class TouchpointList extends AbstractList<Touchpoint> implements RandomAccess {
    /// So many questions are answered by looking through.
    private static final int LOOKS = 4;

    private final Touchpoint[] touchpoints;
    private volatile int looks;
    private volatile Map<String, Touchpoint> byId;
    private volatile Map<Slot, List<Touchpoint>> bySlot;

    private TouchpointList(Touchpoint[] touchpoints) {
        this.touchpoints = touchpoints;
    }

    /// An unmodifiable copy; the list itself if it is one.
    static TouchpointList of(List<Touchpoint> touchpoints) {
        if (touchpoints instanceof TouchpointList list) {
            return list;
        }
        Touchpoint[] copy = touchpoints.toArray(Touchpoint[]::new);
        for (Touchpoint touchpoint : copy) {
            Objects.requireNonNull(touchpoint);
        }
        return new TouchpointList(copy);
    }

    /// The first touchpoint of an id.
    Optional<Touchpoint> withId(String id) {
        if (byId == null && isAskedOften()) {
            Map<String, Touchpoint> index = HashMap.newHashMap(touchpoints.length);
            for (Touchpoint touchpoint : touchpoints) {
                index.putIfAbsent(touchpoint.id(), touchpoint);
            }
            byId = index;
        }
        return byId == null ? look(id) : Optional.ofNullable(byId.get(id));
    }

    /// The touchpoints of a slot, in their order.
    List<Touchpoint> at(Slot slot) {
        if (bySlot == null && isAskedOften()) {
            Map<Slot, List<Touchpoint>> index = new HashMap<>();
            for (Touchpoint touchpoint : touchpoints) {
                index.computeIfAbsent(touchpoint.slot(), _ -> new ArrayList<>()).add(touchpoint);
            }
            index.replaceAll((_, list) -> List.copyOf(list));
            bySlot = index;
        }
        return bySlot == null ? look(slot) : bySlot.getOrDefault(slot, List.of());
    }

    @Override
    public Touchpoint get(int index) {
        return touchpoints[index];
    }

    @Override
    public int size() {
        return touchpoints.length;
    }

    @Override
    public Spliterator<Touchpoint> spliterator() {
        return Arrays.spliterator(touchpoints);
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(touchpoints, touchpoints.length, Object[].class);
    }

    /// Two maps of one history share nearly all touchpoints: a look at each is enough.
    @Override
    public boolean equals(Object other) {
        return other instanceof TouchpointList list
                ? Arrays.equals(touchpoints, list.touchpoints)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(touchpoints);
    }

    /// Threads that ask at the same time may look once more, which does no harm.
    private boolean isAskedOften() {
        int before = looks;
        looks = before + 1;
        return before >= LOOKS;
    }

    private Optional<Touchpoint> look(String id) {
        for (Touchpoint touchpoint : touchpoints) {
            if (touchpoint.id().equals(id)) {
                return Optional.of(touchpoint);
            }
        }
        return Optional.empty();
    }

    private List<Touchpoint> look(Slot slot) {
        List<Touchpoint> found = new ArrayList<>();
        for (Touchpoint touchpoint : touchpoints) {
            Slot other = touchpoint.slot();
            if (other.stage().equals(slot.stage()) && other.time().equals(slot.time())) {
                found.add(touchpoint);
            }
        }
        return List.copyOf(found);
    }
}
