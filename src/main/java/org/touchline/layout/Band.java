package org.touchline.layout;

/// A row of the grid or a lane: what goes across all columns.
///
/// @param id of the stage or the lane; empty for a row that all stages share
/// @param y its upper border in 1/72 inch
record Band(String id, double y, double height) {
    double bottom() {
        return y + height;
    }

    boolean spans(double otherY) {
        return otherY >= y && otherY < bottom();
    }
}
