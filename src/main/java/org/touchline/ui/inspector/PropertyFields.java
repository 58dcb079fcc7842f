package org.touchline.ui.inspector;

import javafx.scene.Node;

import org.touchline.i18n.Messages;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyGroup;
import org.touchline.model.property.PropertyKind;
import org.touchline.ui.control.LabelledField;
import org.touchline.ui.control.PairPane;
import org.touchline.ui.control.ValueEditor;

import java.util.ArrayList;
import java.util.List;

/// Makes the fields of the property panel from the table of properties.
final class PropertyFields {
    private final PropertyEditors editors;
    private final Messages messages;

    PropertyFields(PropertyEditors editors, Messages messages) {
        this.editors = editors;
        this.messages = messages;
    }

    <T> PropertyField<T> field(Property<T> property) {
        ValueEditor<T> editor = editors.editor(property);
        return new PropertyField<>(property, editor, node(property, editor), mixed(property));
    }

    /// What everybody fills in needs no explanation in sight; the label's tooltip has it.
    private LabelledField node(Property<?> property, ValueEditor<?> editor) {
        String help = messages.text(property.helpKey());
        editor.node().setAccessibleHelp(help);
        var field = new LabelledField(messages.text(property.labelKey()), editor.node());
        if (property.kind() instanceof PropertyKind.Flag) {
            field.withoutLabel();
        }
        return property.group() == PropertyGroup.ESSENTIALS
                ? field.withTooltip(help)
                : field.explained(help);
    }

    /// Signs and chips show what occurs, but not that this is because touchpoints differ.
    private String mixed(Property<?> property) {
        return switch (property.kind()) {
            case PropertyKind.Scale _,
                    PropertyKind.Feeling _,
                    PropertyKind.Choice<?> _,
                    PropertyKind.Aim _ ->
                    messages.text("control.mixed");
            case PropertyKind.Text _,
                    PropertyKind.Flag _,
                    PropertyKind.Reference _,
                    PropertyKind.PathList _,
                    PropertyKind.TextList _,
                    PropertyKind.OpportunityList _,
                    PropertyKind.MeasureList _,
                    PropertyKind.CheckList _ ->
                    "";
        };
    }

    /// Small controls that follow each other stand side by side.
    static List<Node> inPairs(List<PropertyField<?>> fields) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean isPair =
                    i + 1 < fields.size() && isSmall(fields.get(i)) && isSmall(fields.get(i + 1));
            nodes.add(
                    isPair
                            ? new PairPane(fields.get(i).node(), fields.get(++i).node())
                            : fields.get(i).node());
        }
        return nodes;
    }

    private static boolean isSmall(PropertyField<?> field) {
        return switch (field.property().kind()) {
            case PropertyKind.Reference _, PropertyKind.Scale _ -> true;
            case PropertyKind.Text _,
                    PropertyKind.Flag _,
                    PropertyKind.Feeling _,
                    PropertyKind.Choice<?> _,
                    PropertyKind.PathList _,
                    PropertyKind.TextList _,
                    PropertyKind.OpportunityList _,
                    PropertyKind.MeasureList _,
                    PropertyKind.CheckList _,
                    PropertyKind.Aim _ ->
                    false;
        };
    }
}
