package org.touchline.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.touchline.editor.EditorState;
import org.touchline.i18n.Messages;

/// The bar below all: what is selected, what the program is busy with, how large the map is shown.
final class StatusBar extends HBox {
    /// @param state of the editor
    static StatusBar of(
            Messages messages, ObservableValue<EditorState> state, Node work, Node zoom) {
        var selection = new Label();
        selection.setId("selection");
        var selectionText = new SelectionText(messages);
        selection.textProperty().bind(state.map(selectionText::of));
        return new StatusBar(selection, work, zoom);
    }

    private StatusBar(Label selection, Node work, Node zoom) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(selection, work, space, zoom);
    }
}
