package org.touchline.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class QuestionSheetTest {
    private final List<String> events = new ArrayList<>();
    private TextField below;
    private QuestionSheet sheet;

    @Start
    void show(Stage stage) {
        below = new TextField();
        sheet = new QuestionSheet();
        var scene = new Scene(new StackPane(below, sheet), 600, 400);
        scene.getAccelerators()
                .put(KeyCombination.valueOf("Shortcut+S"), () -> events.add("shortcut"));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enterGivesTheProposedAnswer(FxRobot robot) {
        ask(robot);
        robot.type(KeyCode.ENTER);
        assertThat(events).containsExactly("save");
        assertThat(sheet.isVisible()).isFalse();
    }

    @Test
    void aTextThatIsLongerThanTheWindowScrollsAboveTheAnswers(FxRobot robot) {
        var answer = Answer.proposed("Save", () -> events.add("save"));
        String longText = "w".repeat(300) + " words".repeat(4_000);
        robot.interact(() -> sheet.ask(new Question(longText, longText, answer)));

        Node button = robot.lookup("#answer-proposed").query();
        double window = button.getScene().getHeight();
        assertThat(button.localToScene(button.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(window);
        assertThat(robot.lookup("#question-text").<Label>query().getHeight()).isGreaterThan(window);
    }

    @Test
    void escapeCancels(FxRobot robot) {
        ask(robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(events).isEmpty();
        assertThat(sheet.isVisible()).isFalse();
    }

    @Test
    void anyAnswerCanBeClickedOrReachedByTab(FxRobot robot) {
        ask(robot);
        robot.clickOn("#answer-other");
        ask(robot);
        robot.type(KeyCode.TAB);
        while (!robot.lookup("#answer-other").query().isFocused()) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE);
        assertThat(events).containsExactly("discard", "discard");
    }

    @Test
    void nothingBelowIsReachedWhileItIsOpen(FxRobot robot) {
        robot.interact(below::requestFocus);
        ask(robot);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        robot.type(KeyCode.TAB, 7).write("x");
        assertThat(events).isEmpty();
        assertThat(below.getText()).isEmpty();
        robot.type(KeyCode.ESCAPE).write("y");
        assertThat(below.getText()).isEqualTo("y");
    }

    private void ask(FxRobot robot) {
        robot.interact(() ->
                sheet.ask(
                        new Question(
                                "Save?",
                                "It is lost otherwise.",
                                Answer.proposed("Save", () -> events.add("save")),
                                Answer.other("Don’t save", () -> events.add("discard")),
                                Answer.cancel("Cancel"))));
    }
}
