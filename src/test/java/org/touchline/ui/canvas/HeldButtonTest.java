package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class HeldButtonTest {
    private final Pane pane = new Pane();
    private final List<String> told = new ArrayList<>();

    @Test
    void aPressCountsBeforeTheWindowIsKnownToHaveTheFocus(FxRobot robot) {
        robot.interact(() -> {
            Stage unfocused = new Stage();
            unfocused.setScene(new Scene(pane));
            assertThat(unfocused.isFocused()).isFalse();
            pane.setOnMousePressed(press -> HeldButton.follow(press, new Recorder()));
            fire(MouseEvent.MOUSE_PRESSED);
            fire(MouseEvent.MOUSE_DRAGGED);
            fire(MouseEvent.MOUSE_RELEASED);
        });
        assertThat(told).containsExactly("moved", "released");
    }

    private void fire(EventType<MouseEvent> type) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                pane,
                new MouseEvent(
                        type,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private final class Recorder implements HeldButton.Gesture {
        @Override
        public void moved(MouseEvent event) {
            told.add("moved");
        }

        @Override
        public void released(MouseEvent event) {
            told.add("released");
        }

        @Override
        public void lost() {
            told.add("lost");
        }
    }
}
