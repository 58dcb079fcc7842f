package org.touchline.model;

import java.util.List;

/// A rule that a map does not keep, still to be localised.
///
/// @param pointer the JSON pointer of the place; the index of an element is its index in the map
/// @param key of the text bundles
/// @param arguments for the text's placeholders, in order; the first is the name of the field, or
///   of the list, that it is about
public record Violation(String pointer, String key, List<Object> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }
}
