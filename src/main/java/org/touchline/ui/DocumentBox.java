package org.touchline.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What is open, and whether it is saved.
final class DocumentBox extends HBox {
    /// @param state in words
    /// @param place the whole path, for the tooltip
    DocumentBox(
            ObservableValue<String> name,
            ObservableValue<String> state,
            ObservableValue<String> place) {
        setId("document");
        getStyleClass().add("document-box");
        var nameLabel = label("document-name", name);
        nameLabel.setMinWidth(40);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(place);
        nameLabel.setTooltip(tooltip);
        var stateLabel = label("document-state", state);
        stateLabel.setMinWidth(0);
        getChildren().addAll(nameLabel, stateLabel);
    }

    private static Label label(String id, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.textProperty().bind(text);
        return label;
    }
}
