package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.model.SampleMaps;

@ExtendWith(ApplicationExtension.class)
final class NavigationTest {
    private static final int NOTCH = 40;

    /// The sheet is shown on whole pixels.
    private static final double ONE_PIXEL = 1;

    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void aMapIsSeenWholeWhenItIsOpened() {
        assertThat(isSeenWhole()).isTrue();
    }

    @Test
    void controlAndWheelZoomAboutThePointer(FxRobot robot) {
        Point2D card = window.card("tp4");
        double before = window.canvas.zoom().get();

        robot.interact(() -> scroll(card, 0, 3 * NOTCH, true, false));

        assertThat(window.canvas.zoom().get()).isCloseTo(before * 1.331, within(1e-6));
        assertThat(window.card("tp4").distance(card)).isLessThan(ONE_PIXEL);
    }

    @Test
    void aPinchZoomsAboutItsMiddle(FxRobot robot) {
        Point2D card = window.card("tp4");
        double before = window.canvas.zoom().get();

        robot.interact(() -> pinch(card, 2));

        assertThat(window.canvas.zoom().get()).isCloseTo(before * 2, within(1e-6));
        assertThat(window.card("tp4").distance(card)).isLessThan(ONE_PIXEL);
    }

    @Test
    void aPinchEndsAtTheLeastAndTheMostZoom(FxRobot robot) {
        Point2D card = window.card("tp4");

        robot.interact(() -> pinch(card, 1000));
        assertThat(window.canvas.zoom().get()).isCloseTo(8, within(1e-9));
        assertThat(window.card("tp4").distance(card)).isLessThan(ONE_PIXEL);

        robot.interact(() -> pinch(card, 1e-6));
        assertThat(window.canvas.zoom().get()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void theWheelScrollsAndWithShiftSideways(FxRobot robot) {
        Point2D card = window.card("tp4");

        robot.interact(() -> scroll(card, 0, -NOTCH, false, false));
        assertThat(window.card("tp4").distance(card.add(0, -NOTCH))).isCloseTo(0, within(0.01));

        robot.interact(() -> scroll(card, 0, -NOTCH, false, true));
        assertThat(window.card("tp4").distance(card.add(-NOTCH, -NOTCH)))
                .isCloseTo(0, within(0.01));
    }

    @Test
    void theMiddleButtonMovesTheSheet(FxRobot robot) {
        Point2D from = window.cell("post-purchase", "morning");

        robot.moveTo(from).press(MouseButton.MIDDLE).moveTo(from.add(60, 30));
        assertThat(window.canvas.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
        robot.release(MouseButton.MIDDLE);

        assertMoved(window.cell("post-purchase", "morning").subtract(from), 60, 30);
        assertThat(window.canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void theSpaceKeyAndTheMainButtonMoveTheSheetAndNothingOnIt(FxRobot robot) {
        Point2D card = window.card("tp4");
        robot.interact(window.canvas::requestFocus);

        robot.press(KeyCode.SPACE);
        robot.moveTo(card).press(MouseButton.PRIMARY).moveTo(card.add(-50, 20));
        robot.release(MouseButton.PRIMARY).release(KeyCode.SPACE);

        assertMoved(window.card("tp4").subtract(card), -50, 20);
        assertThat(window.map()).isEqualTo(SampleMaps.commuter());
        assertThat(window.state().selection().touchpoints()).isEmpty();
    }

    @Test
    void fittingShowsTheWholeMapAgain(FxRobot robot) {
        robot.interact(window.canvas::actualSize);
        assertThat(window.canvas.zoom().get()).isCloseTo(1, within(1e-9));
        assertThat(isSeenWhole()).isFalse();

        robot.interact(window.canvas::fit);
        assertThat(isSeenWhole()).isTrue();
    }

    @Test
    void aScrollBarShowsWhatIsBeyondTheBorder(FxRobot robot) {
        assertThat(robot.lookup("#canvas-scroll-vertical").query().isVisible()).isFalse();

        robot.interact(() -> window.canvas.zoomTo(3));

        assertThat(robot.lookup("#canvas-scroll-vertical").query().isVisible()).isTrue();
        Point2D before = window.card("tp4");
        robot.interact(
                () -> robot.lookup("#canvas-scroll-vertical").queryAs(ScrollBar.class).increment());
        assertThat(window.card("tp4").getY()).isLessThan(before.getY());
    }

    @Test
    void whatIsSelectedElsewhereComesIntoView(FxRobot robot) {
        robot.interact(() -> window.canvas.zoomTo(4));
        robot.interact(window.canvas::requestFocus);
        robot.type(KeyCode.TAB);

        Bounds view = CanvasWindow.onScreen(window.canvas);
        String selected = window.state().selection().touchpoints().getFirst();
        assertThat(view.contains(window.card(selected))).isTrue();
    }

    private boolean isSeenWhole() {
        Size sheet = window.state().shown().drawing().size();
        Bounds seen = window.onScreen(new Rect(0, 0, sheet.width(), sheet.height()));
        return CanvasWindow.onScreen(window.canvas).contains(seen);
    }

    /// The robot's wheel knows no modifiers.
    private void scroll(Point2D at, double dx, double dy, boolean control, boolean shift) {
        Point2D inScene = window.canvas.localToScene(window.canvas.screenToLocal(at));
        Event.fireEvent(
                window.canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        inScene.getX(),
                        inScene.getY(),
                        at.getX(),
                        at.getY(),
                        shift,
                        control,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void pinch(Point2D at, double factor) {
        Point2D inScene = window.canvas.localToScene(window.canvas.screenToLocal(at));
        Event.fireEvent(
                window.canvas,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        inScene.getX(),
                        inScene.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        factor,
                        factor,
                        null));
    }

    /// As many pixels, apart from what rounding leaves.
    private static void assertMoved(Point2D moved, double x, double y) {
        assertThat(moved.distance(x, y)).as("%s", moved).isLessThan(0.01);
    }
}
