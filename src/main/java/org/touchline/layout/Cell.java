package org.touchline.layout;

import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Slot;

import java.util.Optional;

/// Where a column and a row of the grid cross.
///
/// @param columnNumber from the left, from 0
/// @param rowNumber from the top, from 0
record Cell(Column column, int columnNumber, Band row, int rowNumber) {
    Rect bounds() {
        return Grid.bounds(column, row);
    }

    /// Empty where the map has no stages or no time slots, so that nothing can stand here.
    Optional<Slot> slot() {
        return slot(column, row);
    }

    /// The slot of the cell where a column and a row cross.
    static Optional<Slot> slot(Column column, Band row) {
        String stage = column.stage().isEmpty() ? row.id() : column.stage();
        return stage.isEmpty() || column.time().isEmpty()
                ? Optional.empty()
                : Optional.of(new Slot(stage, column.time()));
    }
}
