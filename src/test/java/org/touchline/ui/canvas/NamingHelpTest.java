package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.List;

/// Quick codes as one types them: what is shown below the field, and what the keys do there.
@ExtendWith(ApplicationExtension.class)
final class NamingHelpTest {
    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        JourneyMap map = SampleMaps.commuter();
        window = new CanvasWindow(stage, map);
    }

    @Test
    void anEmptyFieldTellsWhichCodesThereAre(FxRobot robot) {
        CanvasWindow.doubleClick(robot, window.cell("awareness", "night"));
        assertThat(texts(".code-legend")).contains("#", "Channel", "!", "Moment of truth");
        robot.write("A");
        assertThat(help().isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);

        open(robot, new Hit.OnStage("research"));
        robot.type(KeyCode.DELETE);
        assertThat(help().isVisible()).as("a stage has none").isFalse();
    }

    @Test
    void codesAreShownAsChipsAndTakenOutOfTheName(FxRobot robot) {
        card(robot, "Buys @kiosk :( *2 !");
        assertThat(texts(".code-chips"))
                .containsExactly("New device: kiosk", "Frustrated", "2 stars", "Moment of truth");
        robot.type(KeyCode.TAB);

        Touchpoint card = card("tp6");
        assertThat(card.name()).isEqualTo("Buys");
        assertThat(card.emotion()).isEqualTo(Emotion.FRUSTRATED);
        assertThat(card.rating()).isEqualTo(new Score(2));
        assertThat(card.isMomentOfTruth()).isTrue();
        assertThat(window.map().device(card.device()).orElseThrow().name()).isEqualTo("kiosk");
        assertThat(help().isVisible()).isFalse();
    }

    @Test
    void theListCompletesANameByKeys(FxRobot robot) {
        card(robot, "Buys #");
        List<String> all = texts(".completion-list");
        assertThat(all).hasSizeGreaterThan(2);
        robot.type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(all.get(1));
        robot.type(KeyCode.UP, KeyCode.UP);
        robot.type(KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(field().getText()).contains(all.get(1));
        assertThat(texts(".code-chips")).containsExactly(all.get(1));
        robot.write("late").type(KeyCode.TAB);
        assertThat(card("tp6").name()).isEqualTo("Buys late");
        assertThat(window.map().channel(card("tp6").channel()).orElseThrow().name())
                .isEqualTo(all.get(1));
    }

    @Test
    void tabTakesTooAndSoDoesAClick(FxRobot robot) {
        card(robot, "Buys #");
        String first = texts(".completion-list").getFirst();
        robot.type(KeyCode.TAB);
        assertThat(texts(".code-chips")).containsExactly(first);

        robot.write("@");
        String second = texts(".completion-list").getFirst();
        robot.clickOn(".completion-row");
        assertThat(texts(".code-chips")).containsExactly(first, second);
        assertThat(window.field().isFocused()).isTrue();
    }

    @Test
    void escClosesTheListThenKeepsTheCodeAsTextThenLeaves(FxRobot robot) {
        card(robot, "Buys #web");
        assertThat(list().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(list().isVisible()).isFalse();
        assertThat(texts(".code-chips")).hasSize(1);
        assertThat(hint()).isEqualTo("Esc keeps “#web” as text");

        robot.type(KeyCode.ESCAPE);
        assertThat(hint()).isEqualTo("“#web” stays text. Esc leaves the field");
        assertThat(window.state().renaming()).isPresent();
        robot.write("log");
        assertThat(help().isVisible()).as("it stays text").isFalse();

        robot.type(KeyCode.ESCAPE);
        assertThat(window.state().renaming()).isEmpty();
        assertThat(window.state().dirty()).isFalse();
    }

    @Test
    void aClickOnAChipKeepsItsCodeAsText(FxRobot robot) {
        card(robot, "Buys :) twice *4");
        robot.clickOn(".code-chip");
        assertThat(texts(".code-chips")).containsExactly("4 stars");
        robot.type(KeyCode.TAB);
        assertThat(card("tp6").name()).isEqualTo("Buys :) twice");
        assertThat(card("tp6").rating()).isEqualTo(new Score(4));
    }

    @Test
    void theCardShowsTheSignsWhileTheyAreTyped(FxRobot robot) {
        card(robot, "Buys *5 :D");
        Touchpoint shown = window.state().preview().touchpoint("tp6").orElseThrow();
        assertThat(shown.rating()).isEqualTo(new Score(5));
        assertThat(shown.emotion()).isEqualTo(Emotion.DELIGHTED);
    }

    @Test
    void theHelpStaysInTheViewAndBesideTheCard(FxRobot robot) {
        for (Touchpoint touchpoint : window.map().touchpoints()) {
            if (touchpoint.slot().isOnGrid()) {
                open(robot, new Hit.OnTouchpoint(touchpoint.id()));
                robot.write("#");
                var canvas = CanvasWindow.onScreen(window.canvas);
                assertThat(canvas.contains(CanvasWindow.onScreen(help()))).isTrue();
                assertThat(CanvasWindow.onScreen(help()).intersects(CanvasWindow.onScreen(field())))
                        .isFalse();
                robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
            }
        }
    }

    private void card(FxRobot robot, String name) {
        open(robot, new Hit.OnTouchpoint("tp6"));
        robot.write(name);
    }

    private void open(FxRobot robot, Hit element) {
        robot.interact(() -> window.editor.rename(element));
    }

    private Touchpoint card(String id) {
        return window.map().touchpoint(id).orElseThrow();
    }

    private TextArea field() {
        return (TextArea) window.field();
    }

    private Node help() {
        return window.canvas.lookup("#canvas-naming-help");
    }

    private Node list() {
        return help().lookup(".completion-list");
    }

    private String hint() {
        return ((Label) help().lookup(".naming-hint")).getText();
    }

    private String selected() {
        return list().lookupAll(".completion-row").stream()
                .filter(row -> row.getPseudoClassStates().toString().contains("selected"))
                .map(row -> ((Label) row).getText())
                .findFirst()
                .orElseThrow();
    }

    /// The words in a visible part of the help.
    private List<String> texts(String part) {
        Node parent = help().lookup(part);
        return parent.isVisible()
                ? parent.lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }
}
