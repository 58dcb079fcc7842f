package org.touchline.ui.structure;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.command.structure.EditStage;
import org.touchline.editor.Editor;
import org.touchline.geometry.Color;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.style.Palette;
import org.touchline.ui.control.Form;

/// Name, description and colour of a stage, and its place among the others.
final class StageForm implements ElementForm {
    private final String id;
    private final Form<Stage> form;
    private final GridPartButtons<Stage> buttons;
    private final VBox box;

    StageForm(String id, Editor editor, Messages messages) {
        this.id = id;
        var fields = new FormFields(messages, "stage");
        form =
                new Form<Stage>(stage -> editor.run(new EditStage(stage)))
                        .field(fields.caption("name"), fields::line, Stage::name, Stage::withName)
                        .field(
                                fields.caption("description"),
                                fields::text,
                                Stage::description,
                                Stage::withDescription)
                        .field(
                                fields.caption("color"),
                                fields::color,
                                stage -> color(stage, editor.state().map()),
                                Stage::withColor);
        buttons = new GridPartButtons<>(GridKind.STAGES, id, editor, messages);
        box = new VBox(form, buttons);
        box.getStyleClass().add("fields");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void show(JourneyMap map) {
        map.stage(id).ifPresent(form::show);
        buttons.show(map);
    }

    /// The colour that it is drawn in.
    private static String color(Stage stage, JourneyMap map) {
        return Color.parse(stage.color())
                .orElseGet(() -> Palette.stage(map.stages().indexOf(stage)))
                .hex();
    }
}
