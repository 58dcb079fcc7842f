package org.touchline.ui.outline;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.touchline.i18n.Messages;
import org.touchline.model.Touchpoint;

import java.util.Optional;
import java.util.function.BiConsumer;

/// A row of the outline, or the field in which it is renamed. Names wrap and are never cut off.
final class OutlineCell extends TreeCell<Row> {
    private static final double SCROLL_BAR = 12;

    /// What indentation and the arrow take of a row of a branch.
    private static final double BRANCH_INDENT = 24;

    private static final double INDENT = 10;

    private final RowFace face;
    private final TextField field = new TextField();
    private final BiConsumer<Row, String> renamed;
    private Optional<Row> edited = Optional.empty();

    /// @param renamed is told each new name
    OutlineCell(Messages messages, BiConsumer<Row, String> renamed) {
        this.renamed = renamed;
        face = new RowFace(messages);
        getStyleClass().add("outline-cell");
        field.setId("outline-field");
        field.setAccessibleText(messages.text("outline.field"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(this::focus);
    }

    /// Shows where a dragged row would land: `into`, `before`, `after`, or nowhere.
    void mark(String landing) {
        for (String one : new String[] {"into", "before", "after"}) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(one), one.equals(landing));
        }
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        mark("");
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            face.show(row);
            setAccessibleText(face.spoken());
            setGraphic(isEditing() ? field : face);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            edited = Optional.of(getItem());
            field.setText(name(getItem()));
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    /// However the editing ends, what was typed is kept, unless it was given up.
    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(isEmpty() ? null : face);
        Optional<Row> row = edited;
        edited = Optional.empty();
        String typed = field.getText().strip();
        row.filter(before -> !typed.equals(name(before)))
                .ifPresent(before -> renamed.accept(before, typed));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getGraphic() == field) {
            return super.computePrefHeight(width);
        }
        face.applyCss();
        return snappedTopInset() + snappedBottomInset() + face.prefHeight(contentWidth());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!isEmpty() && getGraphic() != null) {
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            getGraphic().resize(contentWidth(), height);
            getGraphic().relocate(getWidth() - contentWidth() - SCROLL_BAR, snappedTopInset());
        }
    }

    private double contentWidth() {
        double indent = getItem() instanceof Row.OfTouchpoint ? INDENT : 0;
        return Math.max(0, getTreeView().getWidth() - BRANCH_INDENT - indent - 2 * SCROLL_BAR);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            if (event.getCode() == KeyCode.ESCAPE) {
                edited = Optional.empty();
            }
            TreeView<Row> view = getTreeView();
            cancelEdit();
            view.requestFocus();
            event.consume();
        }
    }

    private void focus(boolean focused) {
        if (!focused && isEditing()) {
            cancelEdit();
        }
    }

    private static String name(Row row) {
        return switch (row) {
            case Row.OfStage(_, String stage, _) -> stage;
            case Row.OfTouchpoint(Touchpoint touchpoint, _, _) -> touchpoint.name();
            case Row.OfParkingLot _, Row.Root _ -> "";
        };
    }
}
