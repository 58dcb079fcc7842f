package org.touchline.layout.slide;

import org.touchline.drawing.Role;
import org.touchline.style.Surface;

import java.util.List;

/// A text on a card, in a panel of its own, as long as it likes.
///
/// @param label what it is; empty where the text says it
/// @param text may have several lines
record Section(Role role, String label, String text, Surface surface) {
    /// Of texts of which some may be blank: nothing for those.
    static List<Section> of(Role role, String label, String text, Surface surface) {
        return text.isBlank() ? List.of() : List.of(new Section(role, label, text, surface));
    }
}
