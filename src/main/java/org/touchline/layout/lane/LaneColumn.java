package org.touchline.layout.lane;

import java.util.List;

/// What a lane shows below one column, from the column's left and the lane's upper border: the same
/// object as long as nothing in it changes.
public final class LaneColumn {
    static final LaneColumn EMPTY = new LaneColumn(List.of(), 0);

    private final List<LaneEntry> entries;
    private final double height;

    /// @param height that the lane needs for it, in 1/72 inch
    LaneColumn(List<LaneEntry> entries, double height) {
        this.entries = List.copyOf(entries);
        this.height = height;
    }

    /// In the order in which they are read.
    public List<LaneEntry> entries() {
        return entries;
    }

    double height() {
        return height;
    }
}
