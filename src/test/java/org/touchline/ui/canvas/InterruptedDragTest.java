package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.EditBrief;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PointerShape;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;

/// Drags that do not come to their end, or change on the way.
@ExtendWith(ApplicationExtension.class)
final class InterruptedDragTest {
    private static final Slot CELL = new Slot("awareness", "night");
    private static final JourneyMap COMMUTER = SampleMaps.commuter();

    private Stage stage;
    private CanvasWindow window;
    private MousePuppet mouse;
    private Point2D card;
    private Point2D cell;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = new CanvasWindow(stage, COMMUTER);
    }

    @BeforeEach
    void drag(FxRobot robot) {
        mouse = new MousePuppet(window.canvas);
        card = window.card("tp1");
        cell = window.cell(CELL.stage(), CELL.time());
        robot.interact(() -> {
            mouse.press(card);
            mouse.drag(card.midpoint(cell));
            mouse.drag(cell);
        });
        assertThat(window.state().tool()).isInstanceOf(DraggingTouchpoints.class);
        assertThat(window.state().preview().touchpointsAt(CELL)).hasSize(1);
    }

    @Test
    void aReleaseThatAnotherWindowGotEndsIt(FxRobot robot) {
        robot.interact(() -> mouse.move(cell));
        assertAllIsAsBefore();
        robot.interact(() -> mouse.release(cell));
        assertAllIsAsBefore();
    }

    @Test
    void anotherButtonGivesItUpAndOpensNoMenu(FxRobot robot) {
        robot.interact(() -> mouse.press(cell, MouseButton.SECONDARY));
        assertAllIsAsBefore();
        assertThat(robot.lookup("Delete").tryQuery()).isEmpty();

        robot.interact(() -> {
            mouse.release(cell, MouseButton.SECONDARY);
            mouse.drag(card);
            mouse.release(card);
        });
        assertAllIsAsBefore();
        robot.interact(this::dragAgain);
        assertThat(window.map().touchpointsAt(CELL)).hasSize(1);
    }

    @Test
    void aSecondPressOfTheSameButtonBeginsAnew(FxRobot robot) {
        robot.interact(() -> mouse.press(cell));
        assertThat(window.state().preview()).isEqualTo(COMMUTER);
        robot.interact(() -> mouse.release(cell));
        assertThat(window.map()).isEqualTo(COMMUTER);
    }

    @Test
    void aWindowThatIsClosedThrowsNothing(FxRobot robot) {
        robot.interact(() -> stage.hide());
        robot.interact(() -> {
            mouse.drag(card);
            mouse.release(card);
        });
        assertAllIsAsBefore();
        robot.interact(() -> stage.show());
    }

    @Test
    void aModifierKeyMakesItACopyWhileThePointerRests(FxRobot robot) {
        robot.interact(mouse::pressControl);
        assertThat(window.state().tool().pointerShape()).isEqualTo(PointerShape.COPYING);
        assertThat(window.state().preview().touchpoints())
                .hasSize(COMMUTER.touchpoints().size() + 1);

        robot.interact(mouse::releaseControl);
        assertThat(window.state().tool().pointerShape()).isEqualTo(PointerShape.MOVING);
        assertThat(window.state().preview().touchpoints()).hasSize(COMMUTER.touchpoints().size());
    }

    @Test
    void undoInTheMiddleTakesBackTheDragAndTheStepBefore(FxRobot robot) {
        robot.interact(() -> mouse.release(cell));
        JourneyMap moved = window.map();
        robot.interact(() -> {
            mouse.press(window.card("tp2"));
            mouse.drag(card);
            window.editor.undo();
        });
        assertAllIsAsBefore();
        robot.interact(() -> {
            mouse.drag(cell);
            mouse.release(cell);
        });
        assertAllIsAsBefore();
        robot.interact(() -> window.editor.redo());
        assertThat(window.map()).isEqualTo(moved);
    }

    @Test
    void aCommandInTheMiddleEndsIt(FxRobot robot) {
        robot.interact(() -> window.editor.run(new EditBrief(COMMUTER.brief().withTitle("New"))));
        robot.interact(() -> mouse.release(cell));
        assertThat(window.map().brief().title()).isEqualTo("New");
        assertThat(window.map().touchpoints()).isEqualTo(COMMUTER.touchpoints());
    }

    @Test
    void anotherDocumentInTheMiddleEndsIt(FxRobot robot) {
        JourneyMap other = SampleMaps.named("clinic.en");
        robot.interact(() -> window.editor.open(other));
        robot.interact(() -> {
            mouse.drag(card);
            mouse.release(card);
        });
        assertThat(window.map()).isEqualTo(other);
        assertThat(window.state().tool()).isInstanceOf(Idle.class);
    }

    @Test
    void escAndTheReleaseAfterItDoNothing(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        assertAllIsAsBefore();
        robot.interact(() -> {
            mouse.drag(card);
            mouse.release(card);
        });
        assertAllIsAsBefore();
    }

    private void dragAgain() {
        mouse.press(card);
        mouse.drag(card.midpoint(cell));
        mouse.drag(cell);
        mouse.release(cell);
    }

    private void assertAllIsAsBefore() {
        assertThat(window.map()).isEqualTo(COMMUTER);
        assertThat(window.state().preview()).isEqualTo(COMMUTER);
        assertThat(window.state().tool()).isInstanceOf(Idle.class);
    }
}
