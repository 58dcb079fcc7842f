package org.touchline.layout;

/// The localised words that a drawing needs beside the user's own.
@FunctionalInterface
public interface Labels {
    /// The text of a key in the language of the drawing, its placeholders filled in.
    String text(String key, Object... arguments);
}
