package org.touchline.layout.arrow;

import org.touchline.geometry.Rect;
import org.touchline.layout.grid.PlacedCell;
import org.touchline.model.Touchpoint;

/// A card that a path leads through.
///
/// @param index of the card in its cell, from the top
record Stop(PlacedCell cell, int index) {
    Touchpoint touchpoint() {
        return cell.stack().touchpoint(index);
    }

    Rect bounds() {
        return cell.bounds(index);
    }

    int column() {
        return cell.column();
    }

    int row() {
        return cell.row();
    }

    /// Whether it is the same card at the same place.
    boolean is(Stop other) {
        return other != null && cell == other.cell && index == other.index;
    }
}
