package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.JourneyMap;

@ExtendWith(ApplicationExtension.class)
final class EmptyHintTest {
    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, JourneyMap.titled("A new journey"));
    }

    @Test
    void itLeadsToAGrid(FxRobot robot) {
        robot.clickOn("#canvas-hint-stage").write("Awareness").type(KeyCode.ENTER);
        assertThat(robot.lookup("#canvas-hint").query().isVisible()).isTrue();
        assertThat(robot.lookup("#canvas-hint-stage").query().isVisible()).isFalse();

        robot.clickOn("#canvas-hint-time-slot").write("Morning").type(KeyCode.ENTER);
        assertThat(robot.lookup("#canvas-hint").query().isVisible()).isFalse();
        assertThat(window.map().stages()).hasSize(1);
        assertThat(window.map().times()).hasSize(1);
    }
}
