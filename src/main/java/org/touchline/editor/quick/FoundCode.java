package org.touchline.editor.quick;

/// A code and where it stands in a text.
///
/// @param start of its sign
/// @param end behind its last character
public record FoundCode(int start, int end, QuickCode code) {
    boolean isOfTheKindOf(FoundCode other) {
        return code.setting().property().equals(other.code().setting().property());
    }
}
