package org.touchline.layout.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was made for the last layout, so that the next one makes only what changed.
///
/// It never holds more than two layouts asked for. Not for several threads.
public final class Memo<K, V> {
    private Map<K, V> current = new HashMap<>();
    private Map<K, V> previous = Map.of();

    /// What `make` gave for an equal key in this layout or the one before, else what it gives now.
    public V get(K key, Function<? super K, ? extends V> make) {
        V known = current.get(key);
        if (known == null) {
            V older = previous.get(key);
            known = older == null ? make.apply(key) : older;
            current.put(key, known);
        }
        return known;
    }

    /// Starts another layout: what the last one did not ask for is forgotten.
    public void startLayout() {
        previous = current;
        current = HashMap.newHashMap(previous.size());
    }
}
