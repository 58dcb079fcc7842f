package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

@ExtendWith(ApplicationExtension.class)
final class DragSourceTest {
    private static final Slot CELL = new Slot("pre-purchase", "checkout");

    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void aCardOfTheLibraryLandsBetweenTheCardsOfACell(FxRobot robot) {
        Point2D between = window.card("tp4").midpoint(window.card("tp5"));

        robot.drag(window.library).dropTo(between);

        assertThat(window.map().touchpointsAt(CELL))
                .extracting(Touchpoint::name)
                .containsExactly(
                        "Registers: e-mail only, on the phone",
                        "Social media post",
                        "Buys two tickets");
    }

    @Test
    void itsNameHangsAtThePointerInAnyPane(FxRobot robot) {
        Node name = robot.lookup("#drag-sign").query();
        assertThat(name.isVisible()).isFalse();

        Bounds lot = CanvasWindow.onScreen(window.elsewhere);
        robot.drag(window.library).moveTo(window.elsewhere);
        assertThat(name.isVisible()).isTrue();
        assertThat(CanvasWindow.onScreen(name).getMinX())
                .isBetween(lot.getCenterX(), lot.getCenterX() + 30);

        robot.drop();
        assertThat(name.isVisible()).isFalse();
        assertThat(window.map()).isEqualTo(SampleMaps.commuter());
    }

    @Test
    void escapeGivesItUpAndTheReleaseDoesNothing(FxRobot robot) {
        robot.clickOn(window.elsewhere);
        robot.drag(window.library).moveTo(window.card("tp4")).type(KeyCode.ESCAPE);
        assertThat(window.state().preview()).isEqualTo(SampleMaps.commuter());

        robot.moveBy(20, 20).drop();
        assertThat(window.map()).isEqualTo(SampleMaps.commuter());
    }

    @Test
    void itCanGoToTheParkingLot(FxRobot robot) {
        robot.drag(window.library).dropTo(window.parkingLot);

        assertThat(window.map().touchpointsAt(Slot.PARKING_LOT))
                .extracting(Touchpoint::name)
                .endsWith("Social media post");
    }

    @Test
    void aClickOnItIsNoDrag(FxRobot robot) {
        robot.clickOn(window.library);

        assertThat(window.map()).isEqualTo(SampleMaps.commuter());
    }
}
