package org.touchline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// An item with its icon, under the heading of its group if it is the first of it.
final class PickerCell<T> extends WrappingCell<PickerItem<T>, VBox> {
    private final Label heading = new Label();
    private final Label text = new Label();

    PickerCell() {
        super(new VBox());
        getStyleClass().add("picker-cell");
        heading.getStyleClass().add("picker-heading");
        heading.managedProperty().bind(heading.visibleProperty());
        text.setWrapText(true);
        content().getChildren().addAll(heading, text);
    }

    @Override
    protected void show(PickerItem<T> item) {
        heading.setText(item.group());
        heading.setVisible(isFirstOfGroup(item));
        text.setText(item.text());
        text.setGraphic(Buttons.iconOrNothing(item.icon()));
        setAccessibleText(item.text());
    }

    private boolean isFirstOfGroup(PickerItem<T> item) {
        List<PickerItem<T>> all = getListView().getItems();
        return !item.group().isEmpty()
                && (getIndex() == 0 || !all.get(getIndex() - 1).group().equals(item.group()));
    }
}
