package org.touchline.layout.lane;

import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
import org.touchline.layout.sheet.Column;

import java.util.List;

/// Draws the contents of one lane, from the lane's upper border down. One for each lane, kept from
/// layout to layout, so that it can remember what it made of the cards of a column.
interface LaneLayout {
    /// The least height of the lane.
    double minHeight();

    /// A few words below the lane's name, or empty.
    default String hint() {
        return "";
    }

    /// What is painted before everything else of the map.
    default List<Item> background(List<Column> columns) {
        return List.of();
    }

    /// What belongs to the lane as a whole.
    default List<ItemGroup> across(List<Column> columns) {
        return List.of();
    }

    /// What stands below each column.
    List<LaneColumn> columns(LaneContext context);
}
