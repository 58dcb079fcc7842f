package org.touchline.ui;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

import org.touchline.i18n.Messages;
import org.touchline.ui.action.ActionButtons;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

import java.text.NumberFormat;
import java.util.function.DoubleConsumer;

/// How large the map is shown: smaller, a slider, larger, in per cent, fit.
///
/// The slider counts in powers of two, so that halving is as long a way as doubling.
final class ZoomControl extends HBox {
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;

    /// Sliders this close stand for the same zoom.
    private static final double SAME = 1e-6;

    private final Slider slider = new Slider(log2(SMALLEST), log2(LARGEST), 0);
    private final Label percent = new Label();
    private final NumberFormat percents;

    /// @param zoom as it is; 1 is the actual size
    /// @param change zooms about the middle of the view
    ZoomControl(
            Messages messages, Actions actions, ObservableDoubleValue zoom, DoubleConsumer change) {
        percents = NumberFormat.getPercentInstance(messages.language().locale());
        setId("zoom");
        getStyleClass().add("zoom-control");
        setAlignment(Pos.CENTER);
        slider.setId("zoom-slider");
        slider.setAccessibleText(messages.text("status.zoom"));
        percent.setId("zoom-percent");
        zoom.subscribe(value -> show(value.doubleValue()));
        slider.valueProperty()
                .subscribe(value -> {
                    if (Math.abs(value.doubleValue() - log2(zoom.get())) > SAME) {
                        change.accept(Math.pow(2, value.doubleValue()));
                    }
                });
        getChildren()
                .addAll(
                        ActionButtons.icon(actions.get(ActionId.ZOOM_OUT)),
                        slider,
                        ActionButtons.icon(actions.get(ActionId.ZOOM_IN)),
                        percent,
                        ActionButtons.icon(actions.get(ActionId.FIT)));
    }

    /// The part that a narrow bar does without.
    Slider slider() {
        return slider;
    }

    private void show(double zoom) {
        slider.setValue(log2(zoom));
        percent.setText(percents.format(zoom));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
