package org.touchline.ui.structure;

import javafx.scene.layout.Region;

import org.touchline.command.SetHiddenLanes;
import org.touchline.editor.Editor;
import org.touchline.model.JourneyMap;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.FlagBox;
import org.touchline.ui.control.Shown;

/// Shows or hides a lane.
final class LaneSwitch {
    private final String lane;
    private final Editor editor;
    private final FlagBox box;

    LaneSwitch(Caption caption, String lane, Editor editor) {
        this.lane = lane;
        this.editor = editor;
        this.box = new FlagBox(caption, this::set);
    }

    /// Only the box, where the name of the lane stands beside it.
    LaneSwitch withoutText() {
        box.withoutText();
        return this;
    }

    Region node() {
        return box.node();
    }

    void show(JourneyMap map) {
        box.show(Shown.of(!map.view().hiddenLanes().contains(lane)));
    }

    private void set(boolean visible) {
        editor.run(SetHiddenLanes.of(editor.state().map(), lane, visible));
    }
}
