package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.command.SetArrangement;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Rect;
import org.touchline.layout.Hit;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.value.Arrangement;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
final class CanvasPaneTest {
    private static final Slot EMPTY_CELL = new Slot("awareness", "night");

    private CanvasWindow window;

    @Start
    void show(javafx.stage.Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void aClickSelects(FxRobot robot) {
        robot.clickOn(window.card("tp4"));
        assertThat(selected()).containsExactly("tp4");

        robot.clickOn(window.header(new Hit.OnStage("research")));
        assertThat(window.state().selection()).isEqualTo(new Selection.OfStage("research"));
    }

    @Test
    void aClickWithShiftAddsToWhatIsSelected(FxRobot robot) {
        robot.clickOn(window.card("tp4"));

        robot.interact(() -> {
            mouse().holdingShift().press(window.card("tp6"));
            mouse().holdingShift().release(window.card("tp6"));
        });

        assertThat(selected()).containsExactly("tp4", "tp6");
    }

    @Test
    void aRubberBandSelectsWhatItTouches(FxRobot robot) {
        robot.drag(window.cell("pre-purchase", "evening")).dropTo(window.card("tp6"));

        assertThat(selected()).containsExactlyInAnyOrder("tp5", "tp6");
    }

    @Test
    void aDragMovesACard(FxRobot robot) {
        robot.drag(window.card("tp1")).dropTo(window.cell("awareness", "night"));

        assertThat(window.map().touchpoint("tp1").orElseThrow().slot()).isEqualTo(EMPTY_CELL);
        assertThat(selected()).containsExactly("tp1");
    }

    @Test
    void escapeBringsADraggedCardBack(FxRobot robot) {
        robot.drag(window.card("tp1")).moveTo(window.cell("awareness", "night"));
        assertThat(window.state().preview().touchpointsAt(EMPTY_CELL)).hasSize(1);

        robot.type(KeyCode.ESCAPE).drop();

        assertThat(window.map()).isEqualTo(SampleMaps.commuter());
        assertThat(window.state().preview()).isEqualTo(SampleMaps.commuter());
    }

    @Test
    void aCardCanBeParkedAndDroppedBesideTheMapItStays(FxRobot robot) {
        robot.drag(window.card("tp1")).dropTo(window.elsewhere);
        assertThat(window.map()).isEqualTo(SampleMaps.commuter());

        robot.drag(window.card("tp1")).dropTo(window.parkingLot);
        assertThat(window.map().touchpoint("tp1").orElseThrow().slot()).isEqualTo(Slot.PARKING_LOT);
    }

    @Test
    void nearABorderADragScrollsTheSheetOn(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.canvas.zoomTo(2));
        robot.interact(() -> window.editor.select(Selection.ofTouchpoints(List.of("tp4"))));
        Point2D card = window.card("tp4");
        double right = CanvasWindow.onScreen(window.canvas).getMaxX();

        robot.drag(card).moveTo(new Point2D(right - 5, card.getY()));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> window.cell("pre-purchase", "night").getX() < right);
        robot.type(KeyCode.ESCAPE).drop();
    }

    @Test
    void theBorderBehindATimeSlotIsDragged(FxRobot robot) {
        var header = window.onScreen(header("evening"));
        double width = header("evening").width();
        var border = new Point2D(header.getMaxX() - 1, header.getCenterY());
        robot.moveTo(border);
        assertThat(window.canvas.getCursor()).isEqualTo(Cursor.H_RESIZE);

        robot.drag(border).dropBy(40, 0);

        assertThat(header("evening").width()).isGreaterThan(width + 20);
        assertThat(window.map().time("evening").orElseThrow().width().isGiven()).isTrue();
    }

    @Test
    void inTheClassicArrangementAStageIsDraggedByItsHeader(FxRobot robot) {
        robot.interact(() -> window.editor.run(new SetArrangement(Arrangement.STAGES_ACROSS)));
        robot.drag(window.header(new Hit.OnStage("research")))
                .dropTo(window.header(new Hit.OnStage("awareness")).add(-20, 0));

        assertThat(window.map().stages()).extracting(Stage::id).startsWith("research", "awareness");
    }

    @Test
    void whatIsDroppedFromOutsideComesInWhereThePointerIs(FxRobot robot) {
        Point2D cell = window.cell("awareness", "night");
        robot.interact(() -> window.canvas.selectAt(cell.getX(), cell.getY()));
        assertThat(window.state().selection()).isEqualTo(new Selection.OfCell(EMPTY_CELL));
        Point2D beside = CanvasWindow.center(window.elsewhere);
        robot.interact(() -> window.canvas.selectAt(beside.getX(), beside.getY()));
        assertThat(window.state().selection()).isEqualTo(new Selection.OfCell(EMPTY_CELL));
    }

    private Rect header(String time) {
        return window.state().shown().place(new Hit.OnTimeSlot(time)).orElseThrow().bounds();
    }

    @Test
    void deleteAndArrowsActOnTheSelectedCard(FxRobot robot) {
        robot.clickOn(window.card("tp4")).type(KeyCode.DOWN);
        assertThat(selected()).containsExactly("tp5");

        robot.type(KeyCode.DELETE);
        assertThat(window.map().touchpoint("tp5")).isEmpty();
    }

    @Test
    void theButtonBehindTheLastTimeSlotAddsOne(FxRobot robot) {
        robot.clickOn("#canvas-add-time-slot").write("Next day").type(KeyCode.ENTER);

        assertThat(window.map().times()).extracting(TimeSlot::name).endsWith("Next day");
    }

    @Test
    void inTheClassicArrangementATimeSlotIsAddedToTheStageUnderThePointer(FxRobot robot) {
        robot.interact(() -> window.editor.run(new SetArrangement(Arrangement.STAGES_ACROSS)));
        robot.moveTo(window.header(new Hit.OnStage("research")));
        robot.clickOn("#canvas-add-time-slot").write("At lunch").type(KeyCode.ENTER);

        TimeSlot added = window.map().times().get(2);
        assertThat(added.name()).isEqualTo("At lunch");
        assertThat(window.state().shown().cellBounds(new Slot("research", added.id()))).isPresent();
    }

    @Test
    void theButtonBehindTheLastStageAddsOne(FxRobot robot) {
        robot.clickOn("#canvas-add-stage").write("Loyalty").type(KeyCode.ENTER);

        assertThat(window.map().stages().getLast().name()).isEqualTo("Loyalty");
    }

    @Test
    void aHeaderUnderThePointerOffersToBeChanged(FxRobot robot) {
        robot.moveTo(window.header(new Hit.OnTimeSlot("evening"))).clickOn("#canvas-edit-header");

        assertThat(window.edited).containsExactly(new Hit.OnTimeSlot("evening"));
    }

    @Test
    void theContextMenuIsForWhatIsUnderThePointer(FxRobot robot) {
        robot.clickOn(window.card("tp4"), MouseButton.SECONDARY);
        assertThat(selected()).containsExactly("tp4");
        assertThat(robot.lookup("Delete").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        robot.clickOn(window.header(new Hit.OnStage("research")), MouseButton.SECONDARY);
        assertThat(window.edited).containsExactly(new Hit.OnStage("research"));
    }

    private List<String> selected() {
        return window.state().selection().touchpoints();
    }

    private MousePuppet mouse() {
        return new MousePuppet(window.canvas);
    }
}
