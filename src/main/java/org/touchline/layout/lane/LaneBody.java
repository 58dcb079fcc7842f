package org.touchline.layout.lane;

import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;

import java.util.List;

/// What a lane shows, without its name: from the lane's upper border down.
///
/// @param height in 1/72 inch
/// @param hint a few words below the lane's name, or empty
/// @param background what is painted before everything else of the map
/// @param across what belongs to the lane as a whole, in the order in which it is read
/// @param columns what stands below each column, as many as there are columns
public record LaneBody(
        double height,
        String hint,
        List<Item> background,
        List<ItemGroup> across,
        List<LaneColumn> columns) {
    public LaneBody {
        background = List.copyOf(background);
        across = List.copyOf(across);
        columns = List.copyOf(columns);
    }
}
