package org.touchline.layout.lane;

/// Draws the contents of one lane.
interface LaneLayout {
    /// @param top the y of the lane's upper border, in 1/72 inch
    LaneBody body(double top);
}
