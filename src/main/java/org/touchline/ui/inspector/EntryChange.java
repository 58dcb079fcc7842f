package org.touchline.ui.inspector;

import java.util.ArrayList;
import java.util.List;

/// What was done to the entries that several lists have in common, to be done to each of the lists:
/// one or more entries were put in, taken away or changed at one place. Entries that only some have
/// stay as they are.
///
/// @param before what all had in common
/// @param after what they are to have in common
record EntryChange<T>(List<T> before, List<T> after) {
    /// The entries that all lists have, in the order of the first one.
    static <T> List<T> common(List<List<T>> lists) {
        List<T> common = lists.isEmpty() ? List.of() : lists.getFirst();
        for (List<T> list : lists) {
            List<T> left = new ArrayList<>(list);
            common = common.stream().filter(left::remove).toList();
        }
        return common;
    }

    /// A list after the change.
    List<T> in(List<T> list) {
        if (list.equals(before)) {
            return after;
        }
        int same = sameAtStart();
        int sameAtEnd = sameAtEnd(same);
        List<T> changed = new ArrayList<>(list);
        int place = changed.size();
        if (same < before.size() - sameAtEnd) {
            for (T entry : before.subList(same, before.size() - sameAtEnd)) {
                int index = changed.lastIndexOf(entry);
                changed.remove(index);
                place = Math.min(place, index);
            }
        } else if (sameAtEnd > 0) {
            place = changed.indexOf(before.get(same));
        }
        changed.addAll(
                Math.min(place, changed.size()), after.subList(same, after.size() - sameAtEnd));
        return changed;
    }

    private int sameAtStart() {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(int sameAtStart) {
        int most = Math.min(before.size(), after.size()) - sameAtStart;
        int same = 0;
        while (same < most && before.reversed().get(same).equals(after.reversed().get(same))) {
            same++;
        }
        return same;
    }
}
