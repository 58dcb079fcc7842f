package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What slides, from where, and when it arrives; frames come by hand.
@ExtendWith(ApplicationExtension.class)
final class MotionTest {
    private static final Rect ALL = new Rect(0, 0, 1000, 1000);
    private static final long FRAME = 16_000_000;

    private final Map<String, Point> shifts = new HashMap<>();
    private Pane pane;
    private Motion motion;

    @Start
    void show(Stage stage) {
        pane = new Pane();
        stage.setScene(new Scene(pane, 100, 100));
        stage.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        motion = new Motion(pane, (item, dx, dy) -> shifts.put(item, new Point(dx, dy)));
        robot.interact(() -> motion.follow(drawing(at(10, 10)), ALL, 1, List.of()));
    }

    @Test
    void whatMovedBeginsWhereItWasAndArrives(FxRobot robot) {
        robot.interact(() -> {
            motion.follow(drawing(at(10, 110)), ALL, 1, List.of());
            motion.stop();
            assertThat(shifts).containsEntry("touchpoint:a", new Point(0, -100));

            motion.handle(FRAME);
            motion.handle(3 * FRAME);
            assertThat(shifts.get("touchpoint:a").y()).isBetween(-70.0, -1.0);
            for (int frame = 4; frame < 12; frame++) {
                motion.handle(frame * FRAME);
            }
            assertThat(shifts.get("touchpoint:a").distanceTo(Point.ORIGIN)).isZero();
        });
    }

    @Test
    void whatMovesOnGoesOnFromWhereItIsSeen(FxRobot robot) {
        robot.interact(() -> {
            motion.follow(drawing(at(10, 110)), ALL, 1, List.of());
            motion.stop();
            motion.handle(FRAME);
            motion.handle(3 * FRAME);
            double seen = 110 + shifts.get("touchpoint:a").y();
            motion.follow(drawing(at(10, 10)), ALL, 1, List.of());
            motion.stop();
            assertThat(10 + shifts.get("touchpoint:a").y()).isEqualTo(seen);
        });
    }

    @Test
    void aFrameThatComesLateEndsIt(FxRobot robot) {
        robot.interact(() -> {
            motion.follow(drawing(at(10, 110)), ALL, 1, List.of());
            motion.stop();
            motion.handle(FRAME);
            motion.handle(6 * FRAME);
            assertThat(shifts.get("touchpoint:a").distanceTo(Point.ORIGIN)).isZero();
        });
    }

    @Test
    void whatTheHandHoldsDoesNotSlide(FxRobot robot) {
        robot.interact(() -> motion.follow(drawing(at(10, 110)), ALL, 1, List.of("a")));
        assertThat(shifts).isEmpty();
    }

    @Test
    void farOutNothingSlides(FxRobot robot) {
        robot.interact(() -> motion.follow(drawing(at(10, 110)), ALL, 0.2, List.of()));
        assertThat(shifts).isEmpty();
    }

    @Test
    void nothingSlidesWhereTheSystemAsksForLittleMotion(FxRobot robot) {
        robot.interact(() -> {
            pane.getScene().getPreferences().setReducedMotion(true);
            motion.follow(drawing(at(10, 110)), ALL, 1, List.of());
        });
        assertThat(shifts).isEmpty();
    }

    @Test
    void manyDoNotSlide(FxRobot robot) {
        robot.interact(() -> {
            motion.follow(many(0), ALL, 1, List.of());
            motion.follow(many(50), ALL, 1, List.of());
        });
        assertThat(shifts).isEmpty();
    }

    private static Rect at(double x, double y) {
        return new Rect(x, y, 80, 30);
    }

    private static Drawing drawing(Rect card) {
        return drawing(List.of(item("touchpoint:a", card), item("still", at(500, 500))));
    }

    private static Drawing many(double y) {
        return drawing(IntStream.range(0, 200).mapToObj(i -> item("i" + i, at(4 * i, y))).toList());
    }

    private static Drawing drawing(List<Item> items) {
        return new Drawing("", "en", new Size(1000, 1000), Color.WHITE, items);
    }

    private static Item item(String id, Rect bounds) {
        return Item.decoration(id, List.of(Box.filled(bounds, Color.BLACK)));
    }
}
