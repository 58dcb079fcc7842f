package org.touchline.model.wording;

/// A part of a text of a map.
///
/// @param start of its first character in the text, in UTF-16 units
/// @param text the part itself
public record TextSpan(TextPlace place, int start, String text) {
    /// Whether a text has this part where it says.
    public boolean isIn(String whole) {
        return whole.startsWith(text, start);
    }
}
