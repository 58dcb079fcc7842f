package org.touchline.layout.lane;

import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

/// One thing in a lane below a column.
///
/// @param element the id of the touchpoint or the note that it shows
/// @param text the room of a text that can be edited in place, or [Rect#EMPTY]
public record LaneEntry(Item item, String element, Rect text) {
    static LaneEntry of(Item item, String element) {
        return new LaneEntry(item, element, Rect.EMPTY);
    }

    /// The same further down.
    LaneEntry lowered(double dy) {
        return new LaneEntry(item.translated(0, dy), element, text.translated(0, dy));
    }
}
