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
        nameLabel.setTooltip(tooltip(place));
        var stateLabel = label("document-state", state);
        stateLabel.setMinWidth(0);
        stateLabel.setTooltip(tooltip(state));
        getChildren().addAll(nameLabel, stateLabel);
    }

    private static Tooltip tooltip(ObservableValue<String> text) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        return tooltip;
    }

    private static Label label(String id, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.textProperty().bind(text);
        return label;
    }
}
