package org.touchline.layout;

import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;

/// Where a column and a row of the grid cross.
record Cell(Column column, Band row) {
    Rect bounds() {
        return new Rect(column.x(), row.y(), column.width(), row.height());
    }

    /// Empty where the map has no stages or no time slots, so that nothing can stand here.
    Optional<Slot> slot() {
        String stage = stage();
        return stage.isEmpty() || column.time().isEmpty()
                ? Optional.empty()
                : Optional.of(new Slot(stage, column.time()));
    }

    /// The touchpoints of the cell, from top to bottom.
    List<Touchpoint> touchpoints() {
        String stage = stage();
        return column.touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().stage().equals(stage))
                .toList();
    }

    private String stage() {
        return column.stage().isEmpty() ? row.id() : column.stage();
    }
}
