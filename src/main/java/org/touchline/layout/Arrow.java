package org.touchline.layout;

import org.touchline.geometry.Point;
import org.touchline.layout.sheet.Trail;
import org.touchline.model.Touchpoint;

import java.util.List;

/// All that the picture of an arrow depends on: two equal ones look the same and say the same.
///
/// @param corners of its way, from the border of one card to the border of the other
record Arrow(
        Trail trail, String from, String fromName, String to, String toName, List<Point> corners) {
    static Arrow between(Touchpoint from, Touchpoint to, Trail trail, List<Point> corners) {
        return new Arrow(trail, from.id(), from.name(), to.id(), to.name(), corners);
    }

    /// The ids alone tell nearly all arrows apart, and quickly.
    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }
}
