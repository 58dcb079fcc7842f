package org.touchline.layout.grid;

import org.touchline.layout.sheet.Column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All cards of the grid: first they tell how high the rows must be, then they are given their
/// places.
public final class PlacedCards {
    private final List<Column> columns;
    private final List<List<SlotCards>> slots = new ArrayList<>();
    private final List<List<CardStack>> stacks = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final double[] rowHeights;
    private final PlacedCell[][] cells;

    /// For each column, how many columns before it are not as they were.
    private final int[] changedBefore;

    /// @param rowIds the ids of the stages that have a row of their own, or one empty id
    public PlacedCards(
            List<Column> columns, List<String> rowIds, CardStacks cards, MapIndex index) {
        this.columns = columns;
        rowIds.forEach(id -> rows.put(id, rows.size()));
        rowHeights = new double[rowIds.size()];
        cells = new PlacedCell[columns.size()][];
        changedBefore = new int[columns.size() + 1];
        for (Column column : columns) {
            List<SlotCards> inColumn = index.in(column);
            List<CardStack> stacked = new ArrayList<>(inColumn.size());
            for (SlotCards slot : inColumn) {
                CardStack stack = cards.of(slot, column.width(), index);
                stacked.add(stack);
                int row = row(slot);
                rowHeights[row] = Math.max(rowHeights[row], stack.height());
            }
            slots.add(inColumn);
            stacks.add(stacked);
        }
    }

    /// No cards at all.
    public static PlacedCards none() {
        return new PlacedCards(List.of(), List.of(), null, MapIndex.ofNothing());
    }

    /// The height of a row in which all cards have room.
    public double rowHeight(int row) {
        return rowHeights[row];
    }

    /// Gives all cards their places.
    ///
    /// @param rowTops the upper borders of the rows
    /// @param before the cards of the layout before
    public void place(double[] rowTops, PlacedCards before) {
        for (int i = 0; i < cells.length; i++) {
            List<SlotCards> inColumn = slots.get(i);
            double x = columns.get(i).x();
            cells[i] = new PlacedCell[inColumn.size()];
            for (int j = 0; j < cells[i].length; j++) {
                SlotCards slot = inColumn.get(j);
                int row = row(slot);
                cells[i][j] = slot.place(stacks.get(i).get(j), i, row, x, rowTops[row]);
            }
            boolean isSame = i < before.cells.length && Arrays.equals(cells[i], before.cells[i]);
            changedBefore[i + 1] = changedBefore[i] + (isSame ? 0 : 1);
        }
    }

    /// The cells of a column that have cards, from top to bottom.
    public PlacedCell[] cells(int column) {
        return cells[column];
    }

    /// Whether all cards of the columns from one to another are where they were in the layout
    /// before.
    ///
    /// @param last it too
    public boolean areSame(int first, int last) {
        return changedBefore[first] == changedBefore[last + 1];
    }

    /// The cards of a cell; empty where it has none.
    public Optional<PlacedCell> at(int column, int row) {
        for (PlacedCell cell : cells[column]) {
            if (cell.row() == row) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private int row(SlotCards slot) {
        return rows.getOrDefault(slot.stage().id(), 0);
    }
}
