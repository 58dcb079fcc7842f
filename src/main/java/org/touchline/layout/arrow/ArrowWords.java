package org.touchline.layout.arrow;

import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;

/// What arrows are called and say, remembered.
final class ArrowWords {
    private final Words words;
    private final Memo<Pair, Said> said = new Memo<>();

    ArrowWords(Words words) {
        this.words = words;
    }

    Said of(Trail trail, Touchpoint from, Touchpoint to) {
        return said.get(new Pair(trail, from, to), this::say);
    }

    void startLayout() {
        said.startLayout();
    }

    private Said say(Pair pair) {
        Trail trail = pair.trail;
        String path = words.name(trail.path().name());
        return new Said(
                ItemIds.of("arrow", trail.id(), pair.from.id(), pair.to.id()),
                Words.joined(
                        trail.alone() ? "" : words.sentence(path),
                        words.text(
                                "map.alt.arrow",
                                words.name(pair.from.name()),
                                words.name(pair.to.name()))));
    }

    record Said(String id, String altText) {}

    /// Told apart by identity, which is quick.
    private record Pair(Trail trail, Touchpoint from, Touchpoint to) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair
                    && pair.trail == trail
                    && pair.from == from
                    && pair.to == to;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(from) + System.identityHashCode(to))
                    + System.identityHashCode(trail);
        }
    }
}
