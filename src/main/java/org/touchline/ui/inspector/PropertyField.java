package org.touchline.ui.inspector;

import javafx.scene.Node;

import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.ui.control.LabelledField;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.Optional;

/// A property in the panel: its control, with label and explanation around it.
///
/// @param mixed what the label says where touchpoints differ; empty where the control says it
record PropertyField<T>(
        Property<T> property, ValueEditor<T> editor, LabelledField node, String mixed) {
    /// The field of a property among others.
    static Optional<Node> node(String property, List<PropertyField<?>> fields) {
        return fields.stream()
                .filter(field -> field.property().key().equals(property))
                .<Node>map(PropertyField::node)
                .findFirst();
    }

    void show(List<Touchpoint> touchpoints) {
        var shown = Shown.of(touchpoints.stream().map(touchpoint -> touchpoint.get(property)));
        editor.show(shown);
        node.mark(shown.isMixed() ? mixed : "");
    }
}
