package org.touchline.layout.grid;

import org.touchline.drawing.ItemGroup;
import org.touchline.geometry.Rect;

/// The cards of one cell at their places; the same object as long as they stay there.
public final class PlacedCell {
    private final CardStack stack;
    private final int column;
    private final int row;
    private final double x;
    private final double y;

    PlacedCell(CardStack stack, int column, int row, double x, double y) {
        this.stack = stack;
        this.column = column;
        this.row = row;
        this.x = x;
        this.y = y;
    }

    public CardStack stack() {
        return stack;
    }

    /// The cards as they are drawn.
    public ItemGroup items() {
        return stack.items().movedTo(x, y);
    }

    /// The number of its column from the left, from 0.
    public int column() {
        return column;
    }

    /// The number of its row from the top, from 0.
    public int row() {
        return row;
    }

    /// The left border of the cell.
    public double x() {
        return x;
    }

    /// The upper border of the cell.
    public double y() {
        return y;
    }

    /// The place of a card.
    ///
    /// @param index from the top, from 0
    public Rect bounds(int index) {
        return stack.bounds(index).translated(x, y);
    }

    /// Whether a line at a height crosses a card, or passes one too near.
    public boolean blocks(double lineY, double clearance) {
        for (int i = 0; i < stack.size(); i++) {
            double top = y + stack.top(i);
            if (lineY > top - clearance && lineY < top + stack.height(i) + clearance) {
                return true;
            }
        }
        return false;
    }

    /// Whether a card stands between two heights.
    public boolean hasCardBetween(double upper, double lower) {
        for (int i = 0; i < stack.size(); i++) {
            double top = y + stack.top(i);
            if (top >= upper && top + stack.height(i) <= lower) {
                return true;
            }
        }
        return false;
    }

    boolean is(CardStack otherStack, int otherColumn, int otherRow, double otherX, double otherY) {
        return stack == otherStack
                && column == otherColumn
                && row == otherRow
                && x == otherX
                && y == otherY;
    }
}
