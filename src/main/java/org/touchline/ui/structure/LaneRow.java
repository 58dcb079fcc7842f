package org.touchline.ui.structure;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;

/// Names a lane and shows or hides it; the name, pressed, selects the lane, whose form takes the
/// panel.
final class LaneRow implements ElementForm {
    private final String id;
    private final Messages messages;
    private final LaneSwitch visible;
    private final Button button;
    private final HBox box;

    LaneRow(String id, FormFields fields, Editor editor) {
        this.id = id;
        this.messages = fields.messages();
        visible = new LaneSwitch(fields.caption("visible"), id, editor).withoutText();
        button = fields.button("open", Feather.LIST, () -> editor.select(new Selection.OfLane(id)));
        box = new HBox(visible.node(), button);
        box.getStyleClass().add("element-row");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(JourneyMap map) {
        visible.show(map);
        map.lane(id).ifPresent(lane -> button.setText(LaneNames.name(lane, messages)));
    }

    @Override
    public void focus() {
        button.fire();
    }
}
