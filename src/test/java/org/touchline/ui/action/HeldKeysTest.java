package org.touchline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// Keys that are held down for a while.
@ExtendWith(ApplicationExtension.class)
final class HeldKeysTest {
    private final List<KeyCode> pressed = new ArrayList<>();
    private Scene scene;

    @Start
    void show(Stage stage) {
        scene = new Scene(new Pane(), 100, 100);
        HeldKeys.keepFromRepeating(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed.add(event.getCode()));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatAddsIsDoneOnceAndAgainAfterTheKeyWasLetGo(FxRobot robot) {
        robot.interact(() -> {
            hold(KeyCode.D, 100);
            key(KeyEvent.KEY_RELEASED, KeyCode.D);
            hold(KeyCode.D, 100);
        });
        assertThat(pressed).containsExactly(KeyCode.D, KeyCode.D);
    }

    @Test
    void undoGoesOn(FxRobot robot) {
        robot.interact(() -> hold(KeyCode.Z, 100));
        assertThat(pressed).hasSize(100);
    }

    private void hold(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            key(KeyEvent.KEY_PRESSED, key);
        }
    }

    private void key(EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(
                scene.getRoot(), new KeyEvent(type, "", "", key, false, true, false, false));
    }
}
