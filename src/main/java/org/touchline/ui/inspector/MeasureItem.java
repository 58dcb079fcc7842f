package org.touchline.ui.inspector;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.i18n.Messages;
import org.touchline.model.value.Measure;
import org.touchline.model.value.UnknownFields;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ItemEditor;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.TextEditor;

import java.util.List;

/// A figure: what it counts, what it is, and what it should be.
final class MeasureItem implements ItemEditor<Measure> {
    private final TextEditor name;
    private final TextEditor value;
    private final TextEditor target;
    private final TextEditor unit;
    private final VBox box;
    private UnknownFields unknown = UnknownFields.NONE;

    MeasureItem(Caption caption, Messages messages, Runnable changed) {
        var fields = new ItemFields(caption, messages, "property.measures.", changed);
        name = fields.field("name");
        value = fields.field("value");
        target = fields.field("target");
        unit = fields.field("unit");
        var figures = new HBox();
        figures.getStyleClass().add("item-details");
        for (TextEditor figure : List.of(value, target, unit)) {
            HBox.setHgrow(figure.node(), Priority.ALWAYS);
            figures.getChildren().add(figure.node());
        }
        box = new VBox(name.node(), figures);
        box.getStyleClass().add("item");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Measure item) {
        name.show(Shown.of(item.name()));
        value.show(Shown.of(item.value()));
        target.show(Shown.of(item.target()));
        unit.show(Shown.of(item.unit()));
        unknown = item.unknown();
    }

    @Override
    public Measure item() {
        return new Measure(name.text(), value.text(), target.text(), unit.text(), unknown);
    }

    @Override
    public boolean isEmpty() {
        return item().equals(new Measure("", "", "", "", UnknownFields.NONE));
    }

    @Override
    public void focus() {
        name.node().requestFocus();
    }
}
