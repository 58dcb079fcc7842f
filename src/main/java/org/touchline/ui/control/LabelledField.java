package org.touchline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control under its label.
public final class LabelledField extends VBox {
    private final Label label;
    private final Label mark = new Label();
    private final HBox line;

    public LabelledField(String text, Region control) {
        label = wrapped(text, "field-label");
        label.setLabelFor(control);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("field-mark");
        line = new HBox(label, mark);
        getStyleClass().add("labelled-field");
        getChildren().addAll(line, control);
    }

    /// Without the label, where the control has its text itself.
    public LabelledField withoutLabel() {
        getChildren().remove(line);
        return this;
    }

    /// Says something at the end of the label's line, or no longer.
    public void mark(String text) {
        mark.setText(text);
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
