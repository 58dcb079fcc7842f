package org.touchline.layout;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns, the rows that cards stand in, and the lanes below them: the same for both
/// arrangements, so that whoever asks for a cell need not know which it is.
final class Grid {
    private final List<Column> columns;
    private final List<Band> rows;
    private final List<Band> lanes;

    /// Made when somebody asks for the first time.
    private Map<Key, Integer> columnNumbers;

    /// @param columns at least one, from left to right
    /// @param rows at least one, from top to bottom
    Grid(List<Column> columns, List<Band> rows, List<Band> lanes) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.lanes = List.copyOf(lanes);
    }

    List<Column> columns() {
        return columns;
    }

    List<Band> rows() {
        return rows;
    }

    /// The rows and columns, without headers and lanes.
    Rect bounds() {
        return bounds(columns.getFirst(), rows.getFirst())
                .union(bounds(columns.getLast(), rows.getLast()));
    }

    Optional<Cell> cellAt(Point point) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).spans(point.x())) {
                return cellAt(column, point.y());
            }
        }
        return Optional.empty();
    }

    /// The cell nearest to a point that can take a card, if it is not farther away than `reach`.
    Optional<Cell> cellNear(Point point, double reach) {
        int row = nearestRow(point.y());
        int column = nearestColumn(point.x(), rows.get(row));
        if (column < 0) {
            return Optional.empty();
        }
        Cell cell = cell(column, row);
        return cell.bounds().distanceTo(point) <= reach ? Optional.of(cell) : Optional.empty();
    }

    /// The cell of a slot; empty where it has none.
    Optional<Cell> cellOf(Slot slot) {
        int number = columnNumber(slot);
        if (number < 0) {
            return Optional.empty();
        }
        boolean stagesAreRows = columns.get(number).stage().isEmpty();
        for (int row = 0; row < rows.size(); row++) {
            if (!stagesAreRows || rows.get(row).id().equals(slot.stage())) {
                return Optional.of(cell(number, row));
            }
        }
        return Optional.empty();
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

    static Rect bounds(Column column, Band row) {
        return new Rect(column.x(), row.y(), column.width(), row.height());
    }

    private Optional<Cell> cellAt(int column, double y) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).spans(y)) {
                return Optional.of(cell(column, row));
            }
        }
        return Optional.empty();
    }

    private Cell cell(int column, int row) {
        return new Cell(columns.get(column), column, rows.get(row), row);
    }

    private int nearestRow(double y) {
        int nearest = 0;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.size(); i++) {
            double other = distance(y, rows.get(i).y(), rows.get(i).bottom());
            if (other < distance) {
                nearest = i;
                distance = other;
            }
        }
        return nearest;
    }

    /// Negative if no column can take a card.
    private int nearestColumn(double x, Band row) {
        int nearest = -1;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double other = distance(x, column.x(), column.right());
            if (other < distance && Cell.slot(column, row).isPresent()) {
                nearest = i;
                distance = other;
            }
        }
        return nearest;
    }

    private static double distance(double coordinate, double start, double end) {
        return Math.max(0, Math.max(start - coordinate, coordinate - end));
    }

    private int columnNumber(Slot slot) {
        if (columnNumbers == null) {
            Map<Key, Integer> numbers = HashMap.newHashMap(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                numbers.putIfAbsent(new Key(columns.get(i).stage(), columns.get(i).time()), i);
            }
            columnNumbers = numbers;
        }
        Integer ofStage = columnNumbers.get(new Key(slot.stage(), slot.time()));
        return ofStage == null ? columnNumbers.getOrDefault(new Key("", slot.time()), -1) : ofStage;
    }

    private record Key(String stage, String time) {}
}
