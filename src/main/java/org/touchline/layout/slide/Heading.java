package org.touchline.layout.slide;

import org.touchline.drawing.Role;
import org.touchline.geometry.Color;

/// What stands at the head of a slide.
///
/// @param role of the title
/// @param detail a short text below the title, or empty
/// @param accent the colour of the slide's left edge
/// @param stage the number of the stage that it is about, from 0; −1 for none
record Heading(Role role, String title, String detail, Color accent, int stage) {
    static final int NO_STAGE = -1;

    boolean isOpening() {
        return role == Role.TITLE;
    }
}
