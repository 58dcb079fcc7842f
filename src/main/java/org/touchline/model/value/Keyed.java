package org.touchline.model.value;

import java.util.Arrays;
import java.util.Optional;

/// A choice that documents and text bundles name by a stable key.
public interface Keyed {
    /// The word that stands in documents, in camel case; empty for "not given".
    String key();

    /// The constant of an enum with the given key.
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.key().equals(key))
                .findFirst();
    }
}
