package org.touchline.layout.lane;

import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

/// One thing in a lane.
///
/// @param element the id of the touchpoint or the note that it shows; empty for what belongs to the
///   lane as a whole
/// @param text the room of a text that can be edited in place, or [Rect#EMPTY]
public record LaneEntry(Item item, String element, Rect text) {
    static LaneEntry of(Item item, String element) {
        return new LaneEntry(item, element, Rect.EMPTY);
    }
}
