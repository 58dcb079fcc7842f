package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.TimeSlot;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The canvas under fingers.
@ExtendWith(ApplicationExtension.class)
final class TouchTest {
    private static final JourneyMap COMMUTER = SampleMaps.commuter();
    private static final Slot CELL = new Slot("awareness", "night");

    private CanvasWindow window;
    private Fingers fingers;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, COMMUTER);
    }

    @BeforeEach
    void lay() {
        fingers = new Fingers(window.canvas);
    }

    @Test
    void aTapSelectsAndATapBesideUnselects(FxRobot robot) {
        robot.interact(() -> fingers.tap(window.card("tp4")));
        assertThat(window.state().selection().touchpoints()).containsExactly("tp4");
        robot.interact(() -> fingers.tap(window.header(new Hit.OnTitle())));
        assertThat(window.state().selection()).isEqualTo(new Selection.OfMap());
    }

    @Test
    void aDoubleTapOpensTheName(FxRobot robot) {
        robot.interact(() -> fingers.tap(window.card("tp4")).tap(window.card("tp4")));
        assertThat(window.state().tool()).isInstanceOf(RenamingInPlace.class);
    }

    @Test
    void aFingerDragsACard(FxRobot robot) {
        robot.interact(() -> fingers.put(1, window.card("tp1")).move(1, cell()));
        assertThat(window.state().preview().touchpointsAt(CELL)).hasSize(1);
        robot.interact(() -> fingers.lift(1));
        assertThat(window.map().touchpointsAt(CELL)).hasSize(1);
        assertThat(window.state().tool()).isInstanceOf(Idle.class);
    }

    @Test
    void aFingerDragsAHeader(FxRobot robot) {
        Point2D first = window.header(new Hit.OnTimeSlot("morning"));
        Point2D second = window.header(new Hit.OnTimeSlot("afternoon"));
        robot.interact(() -> fingers.put(1, first).move(1, second.add(10, 0)).lift(1));
        assertThat(window.map().times())
                .extracting(TimeSlot::id)
                .startsWith("afternoon", "morning");
    }

    @Test
    void aFingerOnPaperMovesTheSheetAndSelectsNothing(FxRobot robot) {
        robot.interact(() -> window.canvas.zoomTo(1.5));
        Point2D card = window.card("tp1");
        Point2D paper = window.cell("research", "evening");
        robot.interact(() -> fingers.put(1, paper).move(1, paper.add(-60, -40)).lift(1));

        assertThat(window.card("tp1").distance(card.add(-60, -40))).isLessThan(2);
        assertThat(window.map()).isEqualTo(COMMUTER);
        assertThat(window.state().selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void twoFingersZoomAboutTheirMiddle(FxRobot robot) {
        Point2D card = window.card("tp4");
        double zoom = window.canvas.zoom().get();
        robot.interact(() -> {
            fingers.put(1, card.add(-40, 0)).put(2, card.add(40, 0));
            fingers.move(1, card.add(-80, 0)).move(2, card.add(80, 0));
            fingers.lift(1).lift(2);
        });
        assertThat(window.canvas.zoom().get()).isBetween(zoom * 1.9, zoom * 2.1);
        assertThat(window.card("tp4").distance(card)).isLessThan(5);
        assertThat(window.state().selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void aSecondFingerBringsADraggedCardBack(FxRobot robot) {
        robot.interact(() -> fingers.put(1, window.card("tp1")).move(1, cell()));
        robot.interact(() -> fingers.put(2, window.card("tp4")));
        assertThat(window.state().preview()).isEqualTo(COMMUTER);
        robot.interact(() -> fingers.lift(2).lift(1));
        assertThat(window.map()).isEqualTo(COMMUTER);
    }

    @Test
    void aFingerThatRestsOpensTheMenu(FxRobot robot) throws TimeoutException {
        robot.interact(() -> fingers.put(1, window.card("tp4")));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("Delete").tryQuery().isPresent());
        assertThat(window.state().selection().touchpoints()).containsExactly("tp4");

        robot.interact(() -> fingers.move(1, cell()).lift(1));
        assertThat(window.map()).isEqualTo(COMMUTER);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatTheToolkitMakesOfFingersIsNotDoneTwice(FxRobot robot) {
        var mouse = new MousePuppet(window.canvas).synthesized();
        Point2D card = window.card("tp4");
        robot.interact(() -> {
            fingers.tap(window.header(new Hit.OnTitle()));
            mouse.press(card);
            mouse.drag(cell());
            mouse.release(cell());
            scroll(card, true);
        });
        assertThat(window.map()).isEqualTo(COMMUTER);
        assertThat(window.state().selection()).isEqualTo(new Selection.OfMap());
        assertThat(window.card("tp4")).isEqualTo(card);

        robot.interact(() -> scroll(card, false));
        assertThat(window.card("tp4")).isNotEqualTo(card);
    }

    @Test
    void aFingerPullsACardSidewaysOutOfTheLibraryAndScrollsItUpAndDown(FxRobot robot) {
        var mouse = new MousePuppet(window.library).synthesized();
        Point2D start = CanvasWindow.center(window.library);
        robot.interact(() -> {
            new Fingers(window.library).tap(start);
            mouse.press(start);
            mouse.drag(start.add(2, 30));
            mouse.drag(cell());
            mouse.release(cell());
        });
        assertThat(window.map()).isEqualTo(COMMUTER);

        robot.interact(() -> {
            mouse.press(start);
            mouse.drag(start.add(30, 2));
            mouse.drag(cell());
            mouse.release(cell());
        });
        assertThat(window.map().touchpointsAt(CELL)).hasSize(1);
    }

    private Point2D cell() {
        return window.cell(CELL.stage(), CELL.time());
    }

    private void scroll(Point2D at, boolean direct) {
        Point2D inView = window.canvas.screenToLocal(at);
        Event.fireEvent(
                window.canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        inView.getX(),
                        inView.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        direct,
                        false,
                        0,
                        -40,
                        0,
                        -40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        direct ? 1 : 0,
                        null));
    }
}
