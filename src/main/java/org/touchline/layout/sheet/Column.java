package org.touchline.layout.sheet;

import org.touchline.model.Touchpoint;

import java.util.List;

/// A column of the grid, and of every lane below it.
///
/// @param stage the id of the stage that it belongs to; empty where stages are rows
/// @param time the id of its time slot; empty in a map that has none
/// @param x its left border in 1/72 inch
/// @param width from border to border, in 1/72 inch
/// @param cards those that stand in it, in the order in which they are visited
public record Column(String stage, String time, double x, double width, Cards cards) {
    public List<Touchpoint> touchpoints() {
        return cards.touchpoints();
    }

    public double right() {
        return x + width;
    }

    /// Whether a coordinate lies in it; of its borders only the left one does.
    public boolean spans(double otherX) {
        return otherX >= x && otherX < right();
    }
}
