package org.touchline.layout;

import org.touchline.geometry.Rect;

/// An element of the map and where it stands on the sheet.
///
/// @param hit what it is
/// @param bounds in 1/72 inch
/// @param text where its name or text stands, or [TextPlace#NONE] where none can be edited in place
public record Place(Hit hit, Rect bounds, TextPlace text) {
    Place translated(double dx, double dy) {
        return new Place(hit, bounds.translated(dx, dy), text.translated(dx, dy));
    }
}
