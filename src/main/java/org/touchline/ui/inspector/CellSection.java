package org.touchline.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

/// Says which cell of the grid is selected, and what can be done there.
final class CellSection implements Section {
    private final Messages messages;
    private final Label place = wrapped("cell-place");
    private final Label hint = wrapped("cell-hint");
    private final VBox box = new VBox(place, hint);

    CellSection(Messages messages) {
        this.messages = messages;
        hint.setText(messages.text("inspector.cell.hint"));
        hint.getStyleClass().add("quiet");
        box.getStyleClass().add("fields");
    }

    @Override
    public boolean shows(Selection selection) {
        return selection instanceof Selection.OfCell;
    }

    @Override
    public String title(EditorState state) {
        return messages.text("inspector.cell");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(EditorState state) {
        if (state.selection() instanceof Selection.OfCell(Slot slot)) {
            JourneyMap map = state.map();
            place.setText(
                    messages.text(
                            "inspector.cell.place",
                            map.stage(slot.stage()).map(Stage::name).orElse(""),
                            map.time(slot.time()).map(TimeSlot::name).orElse("")));
        }
    }

    private static Label wrapped(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        return label;
    }
}
