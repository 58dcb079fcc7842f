package org.touchline.ui.inspector;

import javafx.scene.Node;

import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.ValueEditor;

import java.util.List;

/// A property in the panel: its control, with label and explanation around it.
record PropertyField<T>(Property<T> property, ValueEditor<T> editor, Node node) {
    void show(List<Touchpoint> touchpoints) {
        editor.show(Shown.of(touchpoints.stream().map(touchpoint -> touchpoint.get(property))));
    }
}
