package org.touchline.ui.inspector;

import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.ui.control.LabelledField;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.ValueEditor;

import java.util.List;

/// A property in the panel: its control, with label and explanation around it.
///
/// @param mixed what the label says where touchpoints differ; empty where the control says it
record PropertyField<T>(
        Property<T> property, ValueEditor<T> editor, LabelledField node, String mixed) {
    void show(List<Touchpoint> touchpoints) {
        var shown = Shown.of(touchpoints.stream().map(touchpoint -> touchpoint.get(property)));
        editor.show(shown);
        node.mark(shown.isMixed() ? mixed : "");
    }
}
