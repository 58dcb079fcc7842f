package org.touchline.layout;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Slot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns, the rows that cards stand in, and the lanes below them: the same for both
/// arrangements, so that whoever asks for a cell need not know which it is.
///
/// @param columns at least one
/// @param rows at least one
/// @param cardGap kept free between cards, and between cards and the borders of their cell
record Grid(List<Column> columns, List<Band> rows, List<Band> lanes, double cardGap) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        lanes = List.copyOf(lanes);
    }

    /// The rows and columns, without headers and lanes.
    Rect bounds() {
        return new Cell(columns.getFirst(), rows.getFirst())
                .bounds()
                .union(new Cell(columns.getLast(), rows.getLast()).bounds());
    }

    Optional<Cell> cellAt(Point point) {
        return columnAt(point.x())
                .flatMap(column ->
                        rows.stream()
                                .filter(row -> row.spans(point.y()))
                                .findFirst()
                                .map(row -> new Cell(column, row)));
    }

    /// The cell nearest to a point that can take a card, if it is not farther away than `reach`.
    Optional<Cell> cellNear(Point point, double reach) {
        return cells().filter(cell -> cell.bounds().distanceTo(point) <= reach)
                .filter(cell -> cell.slot().isPresent())
                .min(Comparator.comparingDouble(cell -> cell.bounds().distanceTo(point)));
    }

    Optional<Cell> cellOf(Slot slot) {
        return cells().filter(cell -> cell.slot().equals(Optional.of(slot))).findFirst();
    }

    Optional<Column> columnAt(double x) {
        return columns.stream().filter(column -> column.spans(x)).findFirst();
    }

    /// The row of a stage, where stages are rows.
    Band row(String stage) {
        return rows.stream().filter(row -> row.id().equals(stage)).findFirst().orElseThrow();
    }

    Optional<Band> laneAt(double y) {
        return lanes.stream().filter(lane -> lane.spans(y)).findFirst();
    }

    private Stream<Cell> cells() {
        return columns.stream().flatMap(column -> rows.stream().map(row -> new Cell(column, row)));
    }
}
