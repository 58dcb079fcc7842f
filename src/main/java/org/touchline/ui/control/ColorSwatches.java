package org.touchline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import org.touchline.geometry.Color;
import org.touchline.i18n.Messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Colours to choose from, and one of the user's own.
public final class ColorSwatches implements ValueEditor<String> {
    private static final double RADIUS = 8;

    private final FlowPane pane = new FlowPane();
    private final Map<String, ToggleButton> swatches = new LinkedHashMap<>();
    private final ColorPicker own = new ColorPicker();
    private final Consumer<String> changed;

    /// @param changed takes `#RRGGBB`
    public ColorSwatches(
            Caption caption, Messages messages, List<Color> offered, Consumer<String> changed) {
        this.changed = changed;
        caption.name(pane);
        own.setAccessibleRole(AccessibleRole.COMBO_BOX);
        pane.getStyleClass().add("swatches");
        offered.forEach(color -> swatches.put(color.hex(), swatch(caption, messages, color)));
        String ownText = messages.text("control.color.own");
        caption.part("own", caption.text() + ": " + ownText).name(own);
        own.getStyleClass().addAll("button", "swatch-own");
        own.setOnAction(_ -> choose(hex(own.getValue())));
        pane.getChildren().setAll(swatches.values());
        pane.getChildren().add(own);
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void show(Shown<String> shown) {
        swatches.forEach((hex, swatch) -> swatch.setSelected(shown.orElse("").equals(hex)));
        Color.parse(shown.orElse("")).ifPresent(color -> own.setValue(paint(color)));
    }

    private ToggleButton swatch(Caption caption, Messages messages, Color color) {
        String hex = color.hex();
        Caption part = caption.part(hex.substring(1), messages.text("control.color", hex));
        var swatch = part.name(new ToggleButton("", new Circle(RADIUS, paint(color))));
        swatch.getStyleClass().addAll("button-icon", "flat", "swatch");
        swatch.setOnAction(_ -> choose(hex));
        return swatch;
    }

    private void choose(String hex) {
        show(Shown.of(hex));
        changed.accept(hex);
    }

    private static javafx.scene.paint.Color paint(Color color) {
        return javafx.scene.paint.Color.rgb(color.red(), color.green(), color.blue());
    }

    private static String hex(javafx.scene.paint.Color paint) {
        return new Color(
                        byteOf(paint.getRed()),
                        byteOf(paint.getGreen()),
                        byteOf(paint.getBlue()),
                        1)
                .hex();
    }

    private static int byteOf(double share) {
        return (int) Math.round(share * 255);
    }
}
