package org.touchline.layout.lane;

import org.touchline.drawing.Role;

/// A box with a text in a lane.
///
/// @param itemId of the item to be drawn
/// @param element the id of the touchpoint or the note that it shows
/// @param detail a smaller line below the text, or empty
record Entry(
        String itemId, Role role, String altText, String element, String text, String detail) {}
