package org.touchline.ui.inspector;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.i18n.Messages;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.UnknownFields;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ItemEditor;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.TextEditor;

/// An idea, with who takes care of it and how its success will be seen.
final class OpportunityItem implements ItemEditor<Opportunity> {
    private final TextEditor text;
    private final TextEditor owner;
    private final TextEditor measure;
    private final VBox box;
    private UnknownFields unknown = UnknownFields.NONE;

    OpportunityItem(Caption caption, Messages messages, Runnable changed) {
        var fields = new ItemFields(caption, messages, "property.opportunities.", changed);
        text = fields.field("text");
        owner = fields.field("owner");
        measure = fields.field("measure");
        var details = new HBox(owner.node(), measure.node());
        details.getStyleClass().add("item-details");
        HBox.setHgrow(owner.node(), Priority.ALWAYS);
        HBox.setHgrow(measure.node(), Priority.ALWAYS);
        box = new VBox(text.node(), details);
        box.getStyleClass().add("item");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Opportunity item) {
        text.show(Shown.of(item.text()));
        owner.show(Shown.of(item.owner()));
        measure.show(Shown.of(item.measure()));
        unknown = item.unknown();
    }

    @Override
    public Opportunity item() {
        return new Opportunity(text.text(), owner.text(), measure.text(), unknown);
    }

    @Override
    public boolean isEmpty() {
        return item().equals(Opportunity.of(""));
    }

    @Override
    public void focus() {
        text.node().requestFocus();
    }
}
