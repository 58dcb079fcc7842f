package org.touchline.search;

/// A part of a text, in UTF-16 units.
///
/// @param start of its first unit
/// @param end behind its last unit
public record TextRange(int start, int end) {
    /// The part itself.
    public String of(String text) {
        return text.substring(start, end);
    }
}
