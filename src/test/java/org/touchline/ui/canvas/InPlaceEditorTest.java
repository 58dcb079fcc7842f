package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.layout.Hit;
import org.touchline.layout.TextPlace;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

@ExtendWith(ApplicationExtension.class)
final class InPlaceEditorTest {
    private static final Slot EMPTY_CELL = new Slot("awareness", "night");

    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void aDoubleClickOnAnEmptyCellAddsACardAndNamesIt(FxRobot robot) {
        robot.doubleClickOn(window.cell("awareness", "night"));
        robot.write("Hears of it").type(KeyCode.ENTER).type(KeyCode.ESCAPE);

        assertThat(window.map().touchpointsAt(EMPTY_CELL))
                .extracting(Touchpoint::name)
                .containsExactly("Hears of it");
    }

    @Test
    void whatIsTypedOnASelectedCellBeginsACard(FxRobot robot) {
        robot.moveTo(window.cell("awareness", "night"))
                .moveBy(0, 25)
                .clickOn()
                .write("Ждёт 等")
                .type(KeyCode.TAB)
                .type(KeyCode.ESCAPE);

        assertThat(window.map().touchpointsAt(EMPTY_CELL))
                .extracting(Touchpoint::name)
                .containsExactly("Ждёт 等");
    }

    @Test
    void enterKeepsTheNameAndEscapeDoesNot(FxRobot robot) {
        robot.doubleClickOn(window.card("tp6")).write("Looks up").type(KeyCode.ESCAPE);
        assertThat(name("tp6")).isEqualTo("Looks up the departure time again");
        assertThat(window.field().isVisible()).isFalse();
        assertThat(window.canvas.isFocused()).isTrue();

        robot.doubleClickOn(window.card("tp6")).write("Looks up").type(KeyCode.ENTER);
        assertThat(name("tp6")).isEqualTo("Looks up");
    }

    @Test
    void enterGoesOnToTheCardBelow(FxRobot robot) {
        robot.doubleClickOn(window.card("tp4"));
        robot.write("First").type(KeyCode.ENTER).write("Second").type(KeyCode.TAB);

        assertThat(name("tp4")).isEqualTo("First");
        assertThat(name("tp5")).isEqualTo("Second");
    }

    @Test
    void aClickElsewhereKeepsTheName(FxRobot robot) {
        robot.doubleClickOn(window.card("tp6")).write("Looks up").clickOn(window.card("tp1"));
        assertThat(name("tp6")).isEqualTo("Looks up");
        assertThat(window.state().selection().touchpoints()).containsExactly("tp1");

        robot.doubleClickOn(window.card("tp6")).write("Looks again").clickOn(window.elsewhere);
        assertThat(name("tp6")).isEqualTo("Looks again");
        assertThat(window.elsewhere.isFocused()).isTrue();
    }

    @Test
    void headersAndTheTitleAreNamedInPlaceToo(FxRobot robot) {
        robot.doubleClickOn(window.header(new Hit.OnStage("research")))
                .write("Search")
                .type(KeyCode.ENTER);
        robot.doubleClickOn(window.header(new Hit.OnTimeSlot("evening")))
                .write("Evening")
                .type(KeyCode.ENTER);
        robot.doubleClickOn(window.header(new Hit.OnTitle())).write("Tickets").type(KeyCode.ENTER);

        assertThat(window.map().stage("research").orElseThrow().name()).isEqualTo("Search");
        assertThat(window.map().time("evening").orElseThrow().name()).isEqualTo("Evening");
        assertThat(window.map().brief().title()).isEqualTo("Tickets");
    }

    @Test
    void theFieldLiesOverTheDrawnNameAndBreaksItsLinesAlike(FxRobot robot) {
        robot.doubleClickOn(window.card("tp4"));

        TextPlace place =
                window.state().shown().place(new Hit.OnTouchpoint("tp4")).orElseThrow().text();
        Bounds drawn = window.onScreen(place.bounds());
        Bounds field = CanvasWindow.onScreen(window.field());
        assertThat(field.getMinX()).isCloseTo(drawn.getMinX(), within(0.5));
        assertThat(field.getMinY()).isCloseTo(drawn.getMinY(), within(0.5));
        assertThat(field.getWidth()).isCloseTo(drawn.getWidth(), within(0.01));
        assertThat(field.getHeight()).isCloseTo(drawn.getHeight(), within(5.0));
    }

    @Test
    void theFieldGrowsWithItsText(FxRobot robot) {
        robot.doubleClickOn(window.card("tp6"));
        double before = CanvasWindow.onScreen(window.field()).getHeight();

        robot.write("A name that is so long that it needs four lines or even more of them");

        assertThat(CanvasWindow.onScreen(window.field()).getHeight()).isGreaterThan(before * 1.8);
        assertThat(((TextArea) window.field()).getScrollTop()).isZero();
    }

    @Test
    void pastedLinesMakeANameOfOneLine(FxRobot robot) {
        robot.doubleClickOn(window.card("tp6"));
        robot.interact(() -> ((TextArea) window.field()).replaceSelection("Two\nlines"));
        robot.type(KeyCode.TAB);

        assertThat(name("tp6")).isEqualTo("Two lines");
    }

    private String name(String touchpoint) {
        return window.map().touchpoint(touchpoint).orElseThrow().name();
    }
}
