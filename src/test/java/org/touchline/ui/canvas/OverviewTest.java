package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.model.SampleMaps;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole map in the corner: shown when it is of use, and a hand on it moves the view.
@ExtendWith(ApplicationExtension.class)
class OverviewTest {
    private final FxRobot robot = new FxRobot();
    private CanvasWindow window;

    @Start
    void start(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void itIsSeenWhileTheMapReachesBeyondTheViewAndIsWanted() {
        robot.interact(window.canvas::fit);
        assertThat(overview().isVisible()).isFalse();

        robot.interact(() -> window.canvas.zoomTo(3));
        assertThat(overview().isVisible()).isTrue();

        robot.interact(() -> window.canvas.overview().set(false));
        assertThat(overview().isVisible()).isFalse();
    }

    @Test
    void whatIsPressedComesIntoTheMiddleAndADragGoesOn() {
        robot.interact(() -> window.canvas.zoomTo(3));
        press(MouseEvent.MOUSE_PRESSED, 0.25, 0.5);
        assertThat(middleOfFrame()).isBetween(0.2, 0.3);

        press(MouseEvent.MOUSE_DRAGGED, 0.7, 0.5);
        assertThat(middleOfFrame()).isBetween(0.65, 0.75);
        assertThat(window.state().map()).isEqualTo(SampleMaps.commuter());
    }

    @Test
    void arrowKeysMoveTheViewAndEscapeGoesBackToTheMap() {
        robot.interact(() -> {
            window.canvas.zoomTo(3);
            overview().requestFocus();
        });
        double before = middleOfFrame();

        key(KeyCode.RIGHT);
        assertThat(middleOfFrame()).isGreaterThan(before);

        key(KeyCode.ESCAPE);
        assertThat(window.canvas.isFocused()).isTrue();
    }

    @Test
    void thePictureComesByItself() throws TimeoutException {
        robot.interact(() -> window.canvas.zoomTo(3));

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> ((ImageView) overview().lookup("ImageView")).getImage() != null);
    }

    @Test
    void areasHaveTheirColoursToTheBorder() {
        Color blue = Color.of("#2166AC");
        Drawing drawing =
                new Drawing(
                        "",
                        "en",
                        new Size(100, 50),
                        Color.WHITE,
                        List.of(
                                Item.decoration(
                                        "a", List.of(Box.filled(new Rect(50, 0, 60, 50), blue)))));

        int[] pixels = OverviewPicture.of(drawing, 20, 10);

        assertThat(pixels[0]).isEqualTo(0xFFFFFFFF);
        assertThat(pixels[9]).isEqualTo(0xFFFFFFFF);
        assertThat(pixels[10]).isEqualTo(0xFF2166AC);
        assertThat(pixels[pixels.length - 1]).isEqualTo(0xFF2166AC);
    }

    private Node overview() {
        return window.canvas.lookup("#canvas-overview");
    }

    /// As a share of the picture's width.
    private double middleOfFrame() {
        return overview().lookup(".canvas-overview-frame").getBoundsInParent().getCenterX()
                / overview().getLayoutBounds().getWidth();
    }

    private void press(EventType<MouseEvent> type, double shareOfWidth, double shareOfHeight) {
        double x = shareOfWidth * overview().getLayoutBounds().getWidth();
        double y = shareOfHeight * overview().getLayoutBounds().getHeight();
        var inScene = overview().localToScene(x, y);
        var onScreen = overview().localToScreen(x, y);
        var event =
                new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null);
        robot.interact(() -> Event.fireEvent(overview(), event));
    }

    private void key(KeyCode code) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        robot.interact(() -> Event.fireEvent(overview(), event));
    }
}
