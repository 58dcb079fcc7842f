package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.SetArrangement;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.Headers;
import org.touchline.layout.Hit;
import org.touchline.layout.Place;
import org.touchline.model.SampleMaps;
import org.touchline.model.value.Arrangement;

import java.util.Set;

@ExtendWith(ApplicationExtension.class)
final class FrozenHeadersTest {
    private static final Hit RESEARCH = new Hit.OnStage("research");
    private static final Hit PRE_PURCHASE = new Hit.OnStage("pre-purchase");
    private static final Hit POST_PURCHASE = new Hit.OnStage("post-purchase");
    private static final Hit EVENING = new Hit.OnTimeSlot("evening");

    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void headersStickOnlyWhileTheirPlaceIsOutOfTheView(FxRobot robot) {
        assertThat(strip("column-headers").isVisible()).isFalse();
        assertThat(strip("row-headers").isVisible()).isFalse();

        scrollIn(robot, Arrangement.TIME_ACROSS);
        assertThat(strip("column-headers").isVisible()).isTrue();
        assertThat(strip("row-headers").isVisible()).isTrue();

        robot.interact(window.canvas::fit);
        assertThat(strip("column-headers").isVisible()).isFalse();
        assertThat(strip("row-headers").isVisible()).isFalse();
    }

    @Test
    void aClickOnOneSelectsItWithTimeAcross(FxRobot robot) {
        scrollIn(robot, Arrangement.TIME_ACROSS);

        robot.clickOn(atTop(EVENING));
        assertThat(window.state().selection()).isEqualTo(Selection.of(EVENING));

        robot.clickOn(atLeft(PRE_PURCHASE));
        assertThat(window.state().selection()).isEqualTo(Selection.of(PRE_PURCHASE));
        assertThat(strip("row-headers").isVisible()).as("the view stays").isTrue();
    }

    @Test
    void aClickOnOneSelectsItInTheClassicArrangement(FxRobot robot) {
        scrollIn(robot, Arrangement.STAGES_ACROSS);

        robot.clickOn(atTop(RESEARCH));
        assertThat(window.state().selection()).isEqualTo(Selection.of(RESEARCH));

        Rect stage = place(RESEARCH);
        Place time = window.state().shown().placeAt(new Point(stage.centerX(), stage.bottom() + 9));
        robot.clickOn(atTop(time.bounds()));
        assertThat(time.hit()).isInstanceOf(Hit.OnTimeSlot.class);
        assertThat(window.state().selection()).isEqualTo(Selection.of(time.hit()));
        assertThat(strip("column-headers").isVisible()).as("the view stays").isTrue();
    }

    @Test
    void itsMenuIsThatOfTheHeader(FxRobot robot) {
        scrollIn(robot, Arrangement.TIME_ACROSS);

        robot.clickOn(atTop(EVENING), MouseButton.SECONDARY);

        assertThat(window.edited).containsExactly(EVENING);
    }

    @Test
    void itsButtonIsOnItWhereItSticks(FxRobot robot) {
        scrollIn(robot, Arrangement.TIME_ACROSS);

        robot.moveTo(atTop(EVENING)).clickOn("#canvas-edit-header");

        assertThat(window.edited).containsExactly(EVENING);
    }

    @Test
    void itIsDraggedToAnotherPlace(FxRobot robot) {
        scrollIn(robot, Arrangement.TIME_ACROSS);

        robot.drag(atLeft(PRE_PURCHASE)).moveBy(0, 40).moveTo(atLeft(POST_PURCHASE).add(0, 20));
        robot.release(MouseButton.PRIMARY);

        assertThat(window.map().stages())
                .extracting(stage -> stage.id())
                .containsExactly("awareness", "research", "post-purchase", "pre-purchase");
    }

    @Test
    void toBeNamedItIsBroughtIntoTheViewItself(FxRobot robot) {
        scrollIn(robot, Arrangement.TIME_ACROSS);

        CanvasWindow.doubleClick(robot, atTop(EVENING));
        Bounds field = CanvasWindow.onScreen(window.field());
        assertThat(CanvasWindow.onScreen(window.canvas).contains(field)).isTrue();
        robot.write("Evening").type(KeyCode.ENTER);

        assertThat(window.map().time("evening").orElseThrow().name()).isEqualTo("Evening");
    }

    @Test
    void whatWasFoundIsLitWhereItSticks(FxRobot robot) {
        scrollIn(robot, Arrangement.TIME_ACROSS);
        int unlit = painted(robot, "row-headers");

        robot.interact(() -> window.canvas.light(Set.of(PRE_PURCHASE)));
        assertThat(painted(robot, "row-headers")).isGreaterThan(unlit);

        robot.interact(() -> window.canvas.light(Set.of()));
        assertThat(painted(robot, "row-headers")).isEqualTo(unlit);
    }

    /// How many pixels of a strip have the colour of the light on what was found.
    private int painted(FxRobot robot, String strip) {
        Image seen = robot.capture(onScreenArea(strip(strip))).getImage();
        Color light = Color.web("#B87400");
        int count = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                count += seen.getPixelReader().getColor(x, y).equals(light) ? 1 : 0;
            }
        }
        return count;
    }

    private static Rectangle2D onScreenArea(Node strip) {
        Bounds bounds = onScreen(strip);
        return new Rectangle2D(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private void scrollIn(FxRobot robot, Arrangement arrangement) {
        robot.interact(() -> {
            window.editor.run(new SetArrangement(arrangement));
            window.canvas.zoomTo(1.25);
        });
    }

    /// The middle of a header, on the screen, where it sticks to the top of the view.
    private Point2D atTop(Hit header) {
        return atTop(place(header));
    }

    private Point2D atTop(Rect header) {
        double up = (headers().columns().bottom() - header.centerY()) * scale();
        Bounds real = window.onScreen(header);
        return new Point2D(real.getCenterX(), onScreen(strip("column-headers")).getMaxY() - up);
    }

    /// The same at its left.
    private Point2D atLeft(Hit header) {
        Rect place = place(header);
        double left = (headers().rows().right() - place.centerX()) * scale();
        return new Point2D(
                onScreen(strip("row-headers")).getMaxX() - left, window.header(header).getY());
    }

    private Rect place(Hit header) {
        return window.state().shown().place(header).orElseThrow().bounds();
    }

    private Headers headers() {
        return window.state().shown().headers();
    }

    private double scale() {
        return window.canvas.zoom().get() * 96 / 72;
    }

    private Node strip(String name) {
        return window.canvas.lookup("#canvas-frozen-" + name);
    }

    private static Bounds onScreen(Node strip) {
        return strip.localToScreen(strip.getClip().getBoundsInLocal());
    }
}
