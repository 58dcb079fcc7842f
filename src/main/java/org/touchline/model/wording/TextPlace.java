package org.touchline.model.wording;

import java.util.Set;

/// Names one text of a map.
///
/// @param element the id of the element that it belongs to; empty for the map itself
/// @param field which text of the element, or which list of them: as documents call it
/// @param index in the list; 0 where it is no list
/// @param part which text of a thing that has several, such as an opportunity; empty for its only
///   or main one
public record TextPlace(TextOwner owner, String element, String field, int index, String part) {
    private static final Set<String> NAMES = Set.of("name", "title");

    /// Whether it is what the element is called.
    public boolean isName() {
        return NAMES.contains(field);
    }
}
