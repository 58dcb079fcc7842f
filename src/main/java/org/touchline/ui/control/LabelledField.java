package org.touchline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control under its label.
public final class LabelledField extends VBox {
    private final Label label;

    public LabelledField(String text, Region control) {
        label = wrapped(text, "field-label");
        label.setLabelFor(control);
        getStyleClass().add("labelled-field");
        getChildren().addAll(label, control);
    }

    /// Without the label, where the control has its text itself.
    public LabelledField withoutLabel() {
        getChildren().remove(label);
        return this;
    }

    /// Explains between label and control what the field is for.
    public LabelledField explained(String help) {
        getChildren().add(getChildren().size() - 1, wrapped(help, "field-help"));
        return this;
    }

    /// Explains it to who rests the pointer on it.
    public LabelledField withTooltip(String help) {
        var tooltip = new Tooltip(help);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        Tooltip.install(getChildren().getFirst(), tooltip);
        return this;
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
