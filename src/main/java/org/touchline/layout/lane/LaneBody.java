package org.touchline.layout.lane;

import org.touchline.drawing.Item;

import java.util.List;

/// What a lane shows, without its name.
///
/// @param height from the lane's upper border, in 1/72 inch
/// @param hint a few words below the lane's name, or empty
/// @param background what is painted before everything else of the map
/// @param entries in the order in which they are read
public record LaneBody(double height, String hint, List<Item> background, List<LaneEntry> entries) {
    public LaneBody {
        background = List.copyOf(background);
        entries = List.copyOf(entries);
    }
}
