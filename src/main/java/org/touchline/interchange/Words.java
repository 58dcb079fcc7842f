package org.touchline.interchange;

import java.util.List;
import java.util.stream.Stream;

/// The words of tables in the user's language.
@FunctionalInterface
public interface Words {
    /// The text of a key of the bundles.
    String text(String key);

    /// The words that a text lists, between commas, as [Folded] has them.
    default List<String> list(String key) {
        return Stream.of(text(key).split(",")).map(Folded::of).toList();
    }
}
