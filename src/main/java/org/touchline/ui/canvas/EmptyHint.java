package org.touchline.ui.canvas;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.tool.Idle;
import org.touchline.i18n.Messages;

/// What to do with a map that has no grid yet, in the middle of the view.
final class EmptyHint extends VBox {
    private final Editor editor;
    private final Button addStage;
    private final Button addTimeSlot;

    EmptyHint(Editor editor, Messages messages) {
        this.editor = editor;
        addStage = button("stage", MapAction.ADD_STAGE, editor, messages.text("canvas.addStage"));
        addTimeSlot =
                button(
                        "time-slot",
                        MapAction.ADD_TIME_SLOT,
                        editor,
                        messages.text("canvas.addTimeSlot"));
        Label title = new Label(messages.text("canvas.empty.title"));
        title.getStyleClass().add("canvas-hint-title");
        Label explanation = new Label(messages.text("canvas.empty.explanation"));
        explanation.setWrapText(true);
        HBox buttons = new HBox(addStage, addTimeSlot);
        buttons.getStyleClass().add("canvas-hint-buttons");
        setId("canvas-hint");
        getStyleClass().add("canvas-hint");
        getChildren().addAll(title, explanation, buttons);
    }

    /// Shows itself while a stage or a time slot is lacking, but not over a name that is typed.
    void show(EditorState state) {
        boolean lacksStage = state.map().stages().isEmpty();
        boolean lacksTimeSlot = state.map().times().isEmpty();
        setVisible((lacksStage || lacksTimeSlot) && state.tool() instanceof Idle);
        show(addStage, lacksStage);
        show(addTimeSlot, lacksTimeSlot && editor.can(MapAction.ADD_TIME_SLOT));
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private static Button button(String id, MapAction action, Editor editor, String text) {
        Button button = new Button(text);
        button.setId("canvas-hint-" + id);
        button.setOnAction(_ -> editor.perform(action));
        return button;
    }
}
