package org.touchline.editor;

import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Lays out a map, unless it is the document or the preview that was shown last: nothing is laid
/// out while a drag stays in its place, nor when it ends, nor when it is given up.
final class LayoutCache {
    private final Function<JourneyMap, LaidOutMap> layout;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(JourneyMap map, LaidOutMap laidOut) {}

    LayoutCache(Function<JourneyMap, LaidOutMap> layout) {
        this.layout = layout;
    }

    /// @param document whose layout is kept for later, if it is known
    /// @param shown what is laid out: the document, or a preview of it
    LaidOutMap of(JourneyMap document, JourneyMap shown) {
        return entries.stream()
                .filter(entry -> entry.map().equals(shown))
                .findFirst()
                .orElseGet(() -> added(document, shown))
                .laidOut();
    }

    private Entry added(JourneyMap document, JourneyMap shown) {
        entries.removeIf(entry -> !entry.map().equals(document));
        Entry entry = new Entry(shown, layout.apply(shown));
        entries.add(entry);
        return entry;
    }
}
