package org.touchline.ui.structure;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.command.cast.EditPath;
import org.touchline.command.cast.RemovePath;
import org.touchline.editor.Editor;
import org.touchline.geometry.Color;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.style.Palette;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.Form;
import org.touchline.ui.control.Picker;
import org.touchline.ui.control.PickerItem;
import org.touchline.ui.control.ValueEditor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Name of a path, who goes it, and its colour.
final class PathForm implements ElementForm {
    private final String id;
    private final FormFields fields;
    private final Editor editor;
    private final Form<JourneyPath> form;
    private final VBox box;

    PathForm(String id, FormFields fields, Editor editor) {
        this.id = id;
        this.fields = fields;
        this.editor = editor;
        form =
                new Form<JourneyPath>(path -> editor.run(new EditPath(path)))
                        .field(
                                fields.caption("name"),
                                fields::line,
                                JourneyPath::name,
                                JourneyPath::withName)
                        .field(
                                fields.caption("persona"),
                                this::personas,
                                JourneyPath::persona,
                                JourneyPath::withPersona)
                        .field(
                                fields.caption("color"),
                                fields::color,
                                this::color,
                                JourneyPath::withColor);
        box = new VBox(form, fields.deleteButton(() -> editor.run(new RemovePath(id))));
        box.getStyleClass().add("element-card");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(JourneyMap map) {
        map.paths().stream().filter(path -> path.id().equals(id)).forEach(form::show);
    }

    @Override
    public void focus() {
        form.focus();
    }

    /// The colour that it is drawn in.
    private String color(JourneyPath path) {
        return Color.parse(path.color())
                .orElseGet(() -> Palette.stage(editor.state().map().paths().indexOf(path)))
                .hex();
    }

    private ValueEditor<String> personas(Caption caption, Consumer<String> changed) {
        return new Picker<>(caption, fields.messages(), this::personas, changed);
    }

    private List<PickerItem<String>> personas() {
        List<PickerItem<String>> items = new ArrayList<>();
        items.add(PickerItem.of("", fields.messages().text("structure.path.everybody")));
        editor.state().map().personas().stream()
                .map(persona -> PickerItem.of(persona.id(), persona.name()))
                .forEach(items::add);
        return items;
    }
}
