package org.touchline.ui.structure;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.command.ElementList;
import org.touchline.command.lane.MoveLane;
import org.touchline.command.lane.RemoveLane;
import org.touchline.command.lane.RenameLane;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.lane.Lane;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.LabelledField;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.TextEditor;

/// Name of a lane, whether it is drawn, and its place among the others.
final class LaneForm implements ElementForm {
    private final String id;
    private final Editor editor;
    private final Messages messages;
    private final TextEditor name;
    private final LaneSwitch visible;
    private final Button up;
    private final Button down;
    private final VBox box;

    LaneForm(String id, Editor editor, Messages messages) {
        this.id = id;
        this.editor = editor;
        this.messages = messages;
        var fields = new FormFields(messages, "lane");
        Caption caption = fields.caption("name");
        name =
                new TextEditor(
                        caption, messages, false, text -> editor.run(new RenameLane(id, text)));
        visible = new LaneSwitch(fields.caption("visible"), id, editor);
        up = fields.button("up", Feather.ARROW_UP, () -> move(-1));
        down = fields.button("down", Feather.ARROW_DOWN, () -> move(1));
        var buttons =
                new FlowPane(up, down, fields.deleteButton(() -> editor.run(new RemoveLane(id))));
        buttons.getStyleClass().add("form-buttons");
        box = new VBox(new LabelledField(caption.text(), name.node()), visible.node(), buttons);
        box.getStyleClass().add("fields");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        name.node().requestFocus();
    }

    @Override
    public void show(JourneyMap map) {
        map.lane(id).ifPresent(this::showName);
        visible.show(map);
        int index = ElementList.LANES.indexOf(map, id);
        up.setDisable(index == 0);
        down.setDisable(index == map.lanes().size() - 1);
    }

    private void showName(Lane lane) {
        name.withPrompt(messages.text(LaneNames.key(lane.type()))).show(Shown.of(lane.name()));
    }

    private void move(int by) {
        int index = ElementList.LANES.indexOf(editor.state().map(), id);
        editor.run(new MoveLane(id, index + by));
    }
}
