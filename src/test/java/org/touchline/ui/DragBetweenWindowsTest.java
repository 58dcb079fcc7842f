package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;

/// Cards that are dragged from one window to another beside it.
@ExtendWith(ApplicationExtension.class)
final class DragBetweenWindowsTest {
    private static final JourneyMap MAP = Sample.FIRST.read();
    private static final String CARD =
            MAP.touchpoints().stream()
                    .filter(card -> card.slot().isOnGrid())
                    .findFirst()
                    .orElseThrow()
                    .name();

    @TempDir Path folder;
    private DesignerUser user;
    private Point2D card;
    private Point2D other;

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, MAP);
    }

    @BeforeEach
    void twoWindowsSideBySide() throws StorageException {
        openMap("first");
        user.interact(() -> place(user.stage(0), 0));
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.titles().size() == 2);
        openMap("second");
        user.interact(() -> place(user.stage(1), 500));
        other = user.onCanvas(CARD);
        user.interact(() -> user.turnTo(user.windows().getFirst()));
        card = user.onCanvas(CARD);
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void aCardIsShownInTheOtherWindowAndCopiedWhereItIsLetGo() {
        drag(other);
        assertThat(sign(1).isVisible()).isTrue();
        assertThat(sign(1).localToScreen(0, 0).getX()).isGreaterThan(other.getX());
        assertThat(map(1)).isEqualTo(MAP);

        mouse(MouseEvent.MOUSE_RELEASED, other);

        assertThat(sign(1).isVisible()).isFalse();
        assertThat(map(1).touchpoints()).hasSize(MAP.touchpoints().size() + 1);
        assertThat(map(1).channels()).isEqualTo(MAP.channels());
        assertThat(map(0)).isEqualTo(MAP);
        user.waitUntil(() -> user.title().equals("• second.journey.json – Touchline"));
        assertThat(user.label("#selection")).startsWith("1 of ");
        user.shortcut(KeyCode.Z);
        user.waitUntil(() -> map(1).equals(MAP));
    }

    @Test
    void escDoesNothingInEither() {
        drag(other);
        user.interact(() -> new SyntheticHand(scene(0)).key(KeyCode.ESCAPE, false, false, false));
        assertThat(sign(1).isVisible()).isFalse();
        mouse(MouseEvent.MOUSE_RELEASED, other);
        expectNothingDone();
    }

    @Test
    void leavingTheOtherCanvasTakesTheCardBack() {
        drag(other);
        Point2D nowhere = new Point2D(other.getX(), 990);
        mouse(MouseEvent.MOUSE_DRAGGED, nowhere);
        assertThat(sign(1).isVisible()).isFalse();
        mouse(MouseEvent.MOUSE_RELEASED, nowhere);
        expectNothingDone();
    }

    private void expectNothingDone() {
        assertThat(map(0)).isEqualTo(MAP);
        assertThat(map(1)).isEqualTo(MAP);
        assertThat(user.titles()).noneMatch(title -> title.startsWith("•"));
        assertThat(user.title()).startsWith("first");
    }

    private void drag(Point2D to) {
        mouse(MouseEvent.MOUSE_PRESSED, card);
        mouse(MouseEvent.MOUSE_DRAGGED, card.add(20, 20));
        mouse(MouseEvent.MOUSE_DRAGGED, to);
    }

    /// What follows a press comes from the window that was pressed, wherever the pointer is.
    private void mouse(EventType<MouseEvent> type, Point2D onScreen) {
        user.interact(() -> {
            Scene scene = scene(0);
            Point2D inScene =
                    onScreen.subtract(
                            scene.getWindow().getX() + scene.getX(),
                            scene.getWindow().getY() + scene.getY());
            new SyntheticHand(scene)
                    .mouse(
                            scene.lookup("#canvas"),
                            type,
                            inScene,
                            MouseButton.PRIMARY,
                            1,
                            new SyntheticHand.Held(false, false));
        });
    }

    private Node sign(int window) {
        return scene(window).lookup("#drag-sign");
    }

    private JourneyMap map(int window) {
        return user.windows().get(window).document().map();
    }

    private Scene scene(int window) {
        return user.stage(window).getScene();
    }

    private static void place(Stage stage, double x) {
        stage.setX(x);
        stage.setY(0);
        stage.setWidth(490);
        stage.setHeight(900);
    }

    private void openMap(String name) throws StorageException {
        Path file = folder.resolve(name + ".journey.json");
        MapWriter.write(MAP, file);
        user.open(file);
        user.waitUntil(() -> user.title().startsWith(name));
        user.lookAtFront();
    }
}
