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
import org.touchline.ui.action.ActionButtons;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

/// The bar below all: what is selected, what the program is busy with, how large the map is shown.
final class StatusBar extends NarrowingBar {
    /// @param state of the editor
    /// @param work what the program is busy with
    StatusBar(
            Messages messages,
            Actions actions,
            ObservableValue<EditorState> state,
            Node work,
            ZoomControl zoom) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var selection = new Label();
        selection.setId("selection");
        var selectionText = new SelectionText(messages);
        selection.textProperty().bind(state.map(selectionText::of));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        ActionButtons.icon(actions.get(ActionId.LIBRARY_PANE)),
                        selection,
                        work,
                        space,
                        zoom,
                        ActionButtons.icon(actions.get(ActionId.INSPECTOR_PANE)));
        doWithout(zoom.slider());
        doWithout(selection);
        doWithout(zoom);
    }
}
