package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.layout.Hit;
import org.touchline.model.MapLimits;
import org.touchline.model.SampleMaps;

/// More is pasted into a name than a map can hold.
@ExtendWith(ApplicationExtension.class)
final class LongPasteTest {
    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void aNameTakesNoMoreThanAMapCanHold(FxRobot robot) {
        robot.interact(() -> window.editor.rename(new Hit.OnTouchpoint("tp6")));
        robot.interact(() ->
                ((TextArea) window.field())
                        .replaceSelection("Ten megabytes of it. ".repeat(500_000)));
        robot.type(KeyCode.TAB);

        assertThat(window.map().touchpoint("tp6").orElseThrow().name())
                .startsWith("Ten megabytes of it.")
                .hasSizeBetween(MapLimits.TEXT_LENGTH - 20, MapLimits.TEXT_LENGTH);
    }
}
