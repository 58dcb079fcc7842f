package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.command.lane.AddLane;
import org.touchline.command.lane.AddNote;
import org.touchline.layout.Hit;
import org.touchline.layout.TextPlace;
import org.touchline.model.Note;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.TextLane;
import org.touchline.model.value.UnknownFields;

import java.util.stream.Stream;

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
        CanvasWindow.doubleClick(robot, window.cell("awareness", "night"));
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
        CanvasWindow.doubleClick(robot, window.card("tp6"));
        robot.write("Looks up").type(KeyCode.ESCAPE);
        assertThat(name("tp6")).isEqualTo("Looks up the departure time again");
        assertThat(window.field().isVisible()).isFalse();
        assertThat(window.canvas.isFocused()).isTrue();

        CanvasWindow.doubleClick(robot, window.card("tp6"));
        robot.write("Looks up").type(KeyCode.ENTER);
        assertThat(name("tp6")).isEqualTo("Looks up");
    }

    @Test
    void enterGoesOnToTheCardBelow(FxRobot robot) {
        CanvasWindow.doubleClick(robot, window.card("tp4"));
        robot.write("First").type(KeyCode.ENTER).write("Second").type(KeyCode.TAB);

        assertThat(name("tp4")).isEqualTo("First");
        assertThat(name("tp5")).isEqualTo("Second");
    }

    @Test
    void aClickElsewhereKeepsTheName(FxRobot robot) {
        CanvasWindow.doubleClick(robot, window.card("tp6"));
        robot.write("Looks up").clickOn(window.card("tp1"));
        assertThat(name("tp6")).isEqualTo("Looks up");
        assertThat(window.state().selection().touchpoints()).containsExactly("tp1");

        CanvasWindow.doubleClick(robot, window.card("tp6"));
        robot.write("Looks again").clickOn(window.elsewhere);
        assertThat(name("tp6")).isEqualTo("Looks again");
        assertThat(window.elsewhere.isFocused()).isTrue();
    }

    @Test
    void headersAndTheTitleAreNamedInPlaceToo(FxRobot robot) {
        CanvasWindow.doubleClick(robot, window.header(new Hit.OnStage("research")));
        robot.write("Search").type(KeyCode.ENTER);
        CanvasWindow.doubleClick(robot, window.header(new Hit.OnTimeSlot("evening")));
        robot.write("Evening").type(KeyCode.ENTER);
        CanvasWindow.doubleClick(robot, window.header(new Hit.OnTitle()));
        robot.write("Tickets").type(KeyCode.ENTER);

        assertThat(window.map().stage("research").orElseThrow().name()).isEqualTo("Search");
        assertThat(window.map().time("evening").orElseThrow().name()).isEqualTo("Evening");
        assertThat(window.map().brief().title()).isEqualTo("Tickets");
    }

    @Test
    void theFieldLiesOverTheDrawnNameAndBreaksItsLinesAlike(FxRobot robot) {
        open(robot, "tp4", 1);

        Bounds drawn = window.onScreen(textOf("tp4").bounds());
        Bounds field = CanvasWindow.onScreen(window.field());
        assertThat(field.getMinX()).isCloseTo(drawn.getMinX(), within(0.5));
        assertThat(field.getMinY()).isCloseTo(drawn.getMinY(), within(0.5));
        assertThat(field.getWidth()).isCloseTo(drawn.getWidth(), within(0.01));
        assertThat(field.getHeight()).isCloseTo(drawn.getHeight(), within(5.0));
    }

    @Test
    void theFieldGrowsWithItsText(FxRobot robot) {
        open(robot, "tp6", 1);
        double before = CanvasWindow.onScreen(window.field()).getHeight();

        robot.write("A name that is so long that it needs four lines or even more of them");

        assertThat(CanvasWindow.onScreen(window.field()).getHeight()).isGreaterThan(before * 1.8);
        assertThat(((TextArea) window.field()).getScrollTop()).isZero();
    }

    @Test
    void pastedLinesMakeANameOfOneLine(FxRobot robot) {
        CanvasWindow.doubleClick(robot, window.card("tp6"));
        robot.interact(() -> ((TextArea) window.field()).replaceSelection("Two\nlines"));
        robot.type(KeyCode.TAB);

        assertThat(name("tp6")).isEqualTo("Two lines");
    }

    @Test
    void textIsReadableAndWhollyInTheViewHoweverFarOutTheMapIs(FxRobot robot) {
        open(robot, "tp4", 0.15);

        assertThat(field().getFont().getSize()).isGreaterThanOrEqualTo(11);
        assertThat(inView(field())).isTrue();

        robot.write("A much longer name ".repeat(6));
        assertThat(inView(field())).isTrue();
        assertThat(field().getScrollTop()).isZero();
    }

    @Test
    void anEnlargedFieldStaysInTheViewWhileTheMapMovesAndZooms(FxRobot robot) {
        open(robot, "tp7", 0.3);
        for (double zoom : new double[] {0.1, 0.2, 0.35, 0.25}) {
            robot.interact(() -> window.canvas.zoomTo(zoom));
            assertThat(inView(field())).isTrue();
        }
        robot.interact(window.canvas::actualSize);
        double drawn = window.onScreen(textOf("tp7").bounds()).getMinX();
        assertThat(CanvasWindow.onScreen(field()).getMinX())
                .as("in place again")
                .isCloseTo(drawn, within(1.0));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void noTextIsCutOffWhileItIsTyped(String text, FxRobot robot) {
        open(robot, "tp6", 1);
        robot.interact(() -> field().replaceSelection(text));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(field().getScrollTop()).isZero();
        double content = field().lookup(".content").getLayoutBounds().getHeight();
        assertThat(field().getHeight()).isGreaterThanOrEqualTo(content - 1);
        double drawn = window.onScreen(textOf("tp6").bounds()).getHeight();
        assertThat(field().getHeight()).isGreaterThanOrEqualTo(drawn - 1);
        assertThat(caretInView()).isTrue();

        robot.type(KeyCode.TAB);
        assertThat(name("tp6")).isEqualTo(text);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "w".repeat(300),
                "Five thousand letters, ".repeat(220).strip(),
                "在地铁上用手机注册并购买周末的车票".repeat(20),
                "😀👩‍👩‍👧‍👦🏳️‍🌈 ok ".repeat(40).strip(),
                "q\u0323\u0301e\u0302\u0303 ".repeat(100).strip());
    }

    @Test
    void theViewFollowsTheCaretIntoALongText(FxRobot robot) {
        open(robot, "tp6", 2);
        robot.interact(() -> field().replaceSelection("So many words. ".repeat(120)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(caretInView()).isTrue();

        robot.interact(() -> field().positionCaret(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(caretInView()).isTrue();
    }

    @Test
    void onlyNotesHaveLines(FxRobot robot) {
        open(robot, "tp6", 1);
        robot.interact(() -> pressShiftEnter());
        assertThat(field().getText()).isEqualTo(name("tp6"));
        robot.type(KeyCode.ESCAPE);

        robot.interact(() -> {
            window.editor.run(
                    new AddLane(new TextLane("back", "Backstage", UnknownFields.NONE), 0));
            window.editor.run(
                    new AddNote(new Note("n", "back", "", "night", "A note", UnknownFields.NONE)));
            window.editor.rename(new Hit.OnNote("n"));
        });
        robot.write("Two");
        robot.interact(() -> pressShiftEnter());
        robot.write("lines").type(KeyCode.ENTER);
        assertThat(window.map().note("n").orElseThrow().text()).isEqualTo("Two\nlines");
    }

    private void open(FxRobot robot, String touchpoint, double zoom) {
        robot.interact(() -> window.canvas.zoomTo(zoom));
        robot.interact(() -> window.editor.rename(new Hit.OnTouchpoint(touchpoint)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The headless robot has no modifiers.
    private void pressShiftEnter() {
        Event.fireEvent(
                field(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false));
    }

    private TextArea field() {
        return (TextArea) window.field();
    }

    private TextPlace textOf(String touchpoint) {
        return window.state().shown().place(new Hit.OnTouchpoint(touchpoint)).orElseThrow().text();
    }

    private boolean caretInView() {
        Bounds caret = ((TextAreaSkin) field().getSkin()).getCaretBounds();
        return CanvasWindow.onScreen(window.canvas).contains(field().localToScreen(caret));
    }

    private boolean inView(Node node) {
        return CanvasWindow.onScreen(window.canvas).contains(CanvasWindow.onScreen(node));
    }

    private String name(String touchpoint) {
        return window.map().touchpoint(touchpoint).orElseThrow().name();
    }
}
