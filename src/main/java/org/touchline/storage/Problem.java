package org.touchline.storage;

import java.util.List;

/// One thing that is wrong with a file, still to be localised.
///
/// @param pointer the JSON pointer of the place; empty for the whole file
/// @param line counted from 1; 0 where it is about the file and not about what is in it
/// @param column counted from 1 in UTF-16 characters; 0 where there is no line
/// @param key of the text bundles
/// @param arguments for the text's placeholders, in order
public record Problem(String pointer, int line, int column, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A problem with a file as such.
    static Problem ofFile(String key, Object... arguments) {
        return new Problem("", 0, 0, key, List.of(arguments));
    }
}
