package org.touchline.layout.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was made for the last layouts, so that the next one makes only what changed.
///
/// What no layout asked for in a while is forgotten. Not for several threads.
public final class Memo<K, V> {
    private static final int LAYOUTS = 50;

    private Map<K, V> current = new HashMap<>();
    private Map<K, V> previous = Map.of();
    private int layouts;

    /// What `make` gave for an equal key, else what it gives now.
    public V get(K key, Function<? super K, ? extends V> make) {
        V known = current.get(key);
        if (known == null) {
            V older = previous.get(key);
            known = older == null ? make.apply(key) : older;
            current.put(key, known);
        }
        return known;
    }

    /// Starts another layout.
    public void startLayout() {
        layouts++;
        if (layouts == LAYOUTS) {
            layouts = 0;
            previous = current;
            current = new HashMap<>();
        }
    }
}
