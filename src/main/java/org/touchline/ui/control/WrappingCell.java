package org.touchline.ui.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell as wide as its list, and as high as its content is then: texts in it wrap and are never
/// cut off.
///
/// @param <T> what the list is of
/// @param <R> what shows it
public abstract class WrappingCell<T, R extends Region> extends ListCell<T> {
    private static final double SCROLL_BAR = 10;

    private final R content;

    /// @param content is in the cell while that is not empty
    protected WrappingCell(R content) {
        this.content = content;
    }

    protected final R content() {
        return content;
    }

    /// Shows an item in the content.
    protected abstract void show(T item);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : content);
        if (!empty) {
            show(item);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// The list measures a cell before the style sheets have reached what is new in it.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        content.applyCss();
        return snappedTopInset() + snappedBottomInset() + content.prefHeight(contentWidth());
    }

    /// The skin would put the content elsewhere first: each change of place asks for another
    /// layout, for ever.
    @Override
    protected void layoutChildren() {
        if (isEmpty()) {
            super.layoutChildren();
        } else {
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), contentWidth(), height);
        }
    }

    /// Leaves room for the scroll bar even where there is none, so that texts do not break anew
    /// when it comes.
    private double contentWidth() {
        double list = getListView().getWidth() - getListView().snappedLeftInset() - SCROLL_BAR;
        return Math.max(0, list - snappedLeftInset() - snappedRightInset());
    }
}
