package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a hand does on the canvas of a window, and undoes step by step until the map is as it was.
@ExtendWith(ApplicationExtension.class)
final class EditingJourneysTest {
    private static final JourneyMap MAP = Sample.FIRST.read();

    @TempDir Path folder;
    private DesignerUser user;

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, MAP);
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void aStageIsAddedRenamedRecolouredMovedAndRemoved() {
        user.clickOn("#canvas-add-stage");
        name("Farewell");
        assertThat(stages()).endsWith("Post-purchase", "Farewell");

        doubleClick(onCanvas("Farewell"));
        name("Return");
        assertThat(stages()).endsWith("Post-purchase", "Return");

        openForm("Return");
        fire("#stage-color-7C5CBF");
        assertThat(map().stages().getLast().color()).isEqualTo("#7C5CBF");

        drag("Return", onCanvas("Research"));
        assertThat(stages().indexOf("Return")).isLessThan(3);

        openForm("Pre-purchase");
        fire("#stage-delete");
        fire("#removal-delete");
        assertThat(stages()).doesNotContain("Pre-purchase");
        assertThat(stages()).contains(stageOf("Buys two tickets"));

        assertThat(undoAll())
                .containsExactly(
                        "Undo removal of a stage",
                        "Undo move of a stage",
                        "Undo change of a stage",
                        "Undo change of a stage",
                        "Undo addition of a stage");
    }

    @Test
    void aTimeSlotIsAddedRenamedMovedAndRemoved() {
        user.clickOn("#canvas-add-time-slot");
        name("Next day");
        assertThat(times()).endsWith("Before bed", "Next day");

        doubleClick(onCanvas("Next day"));
        name("Monday");
        assertThat(times()).endsWith("Before bed", "Monday");

        drag("Monday", onCanvas("Afternoon"));
        assertThat(times().indexOf("Monday")).isLessThan(3);

        openForm("Checkout");
        fire("#time-delete");
        fire("#removal-delete");
        assertThat(times()).doesNotContain("Checkout");
        assertThat(slot("Buys two tickets")).isEqualTo(new Slot("pre-purchase", "evening"));

        assertThat(undoAll())
                .containsExactly(
                        "Undo removal of a time slot",
                        "Undo move of a time slot",
                        "Undo change of a time slot",
                        "Undo addition of a time slot");
    }

    @Test
    void cardsAreAddedNamedOrderedParkedAndPlaced() {
        doubleClick(cell("Awareness", "Afternoon"));
        name("Hears of it");
        doubleClick(onCanvas("Hears of it"));
        name("Reads of it");
        assertThat(slot("Reads of it")).isEqualTo(new Slot("awareness", "afternoon"));

        drag("Reads", onCanvas("Sees an ad").add(0, 8));
        assertThat(cards("Reads of it", "Sees an ad for cheap weekend tickets"))
                .containsExactly("Sees an ad for cheap weekend tickets", "Reads of it");
        drag("Reads", onCanvas("Sees an ad").add(0, -8));
        assertThat(slot("Reads of it")).isEqualTo(new Slot("awareness", "evening"));
        assertThat(cards("Reads of it", "Sees an ad for cheap weekend tickets"))
                .containsExactly("Reads of it", "Sees an ad for cheap weekend tickets");

        user.drag(onCanvas("Reads of it")).dropTo("#parking-list");
        assertThat(slot("Reads of it")).isEqualTo(Slot.PARKING_LOT);
        Point2D cell = cell("Research", "Evening feed");
        user.drag(parkedCard("Reads of it")).moveTo(cell).drop();
        assertThat(slot("Reads of it")).isEqualTo(new Slot("research", "evening"));

        assertThat(undoAll())
                .containsExactly(
                        "Undo move of a touchpoint",
                        "Undo move of a touchpoint",
                        "Undo move of a touchpoint",
                        "Undo move of a touchpoint",
                        "Undo change of “Name”",
                        "Undo addition of a touchpoint");
    }

    private void name(String name) {
        user.waitUntil(() -> user.sees("#canvas-field"));
        user.shortcut(KeyCode.A);
        user.write(name).type(KeyCode.ENTER);
        if (user.sees("#canvas-field")) {
            user.type(KeyCode.ESCAPE); // below a new card, the next one is named at once
        }
        user.waitUntil(() -> !user.sees("#canvas-field"));
    }

    /// Where something is drawn. Nothing is selected: what is done to that is read before its name.
    private Point2D onCanvas(String name) {
        user.interact(() -> user.lookup("#canvas").query().requestFocus());
        user.type(KeyCode.ESCAPE);
        Point2D before;
        Point2D now = user.onCanvas(name);
        do { // it may be on its way
            before = now;
            WaitForAsyncUtils.waitForFxEvents();
            now = user.onCanvas(name);
        } while (!now.equals(before));
        return now;
    }

    /// The robot's clicks may be too far apart, where the machine is busy, to be one double click.
    private void doubleClick(Point2D onScreen) {
        Node canvas = user.lookup("#canvas").query();
        Point2D at = canvas.localToScene(canvas.screenToLocal(onScreen));
        var hand = new SyntheticHand(canvas.getScene());
        var held = new SyntheticHand.Held(false, false);
        var primary = MouseButton.PRIMARY;
        user.interact(() -> {
            for (int click = 1; click <= 2; click++) {
                hand.mouse(canvas, MouseEvent.MOUSE_PRESSED, at, primary, click, held);
                hand.mouse(canvas, MouseEvent.MOUSE_RELEASED, at, primary, click, held);
            }
        });
    }

    /// Does what a click on a button of the form beside a header does. The form moves where it has
    /// room.
    private void fire(String id) {
        user.waitUntil(() -> user.lookup(id).tryQuery().isPresent());
        user.interact(() -> user.lookup(id).<ButtonBase>query().fire());
    }

    private void openForm(String header) {
        user.moveTo(onCanvas(header)).clickOn("#canvas-edit-header");
    }

    private void drag(String name, Point2D to) {
        user.drag(onCanvas(name)).moveTo(to).drop();
    }

    private Node parkedCard(String name) {
        return user.lookup("#parking-list .parked-card").queryAllAs(Label.class).stream()
                .filter(card -> card.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Undoes everything.
    ///
    /// @return what the button promised each time
    private List<String> undoAll() {
        List<String> names = new ArrayList<>();
        while (!user.button("#undo").isDisabled()) {
            names.add(user.button("#undo").getAccessibleText());
            user.fire("#undo");
        }
        assertThat(map()).isEqualTo(MAP);
        return names;
    }

    private Point2D cell(String stage, String time) {
        return new Point2D(onCanvas(time).getX(), onCanvas(stage).getY());
    }

    private List<String> stages() {
        return map().stages().stream().map(org.touchline.model.Stage::name).toList();
    }

    private List<String> times() {
        return map().times().stream().map(TimeSlot::name).toList();
    }

    private Slot slot(String name) {
        return map().touchpoints().get(index(name)).slot();
    }

    /// Some touchpoints in the order of the map.
    private List<String> cards(String... names) {
        return map().touchpoints().stream()
                .map(Touchpoint::name)
                .filter(List.of(names)::contains)
                .toList();
    }

    private String stageOf(String touchpoint) {
        return map().stage(slot(touchpoint).stage()).orElseThrow().name();
    }

    private int index(String name) {
        return map().touchpoints().stream().map(Touchpoint::name).toList().indexOf(name);
    }

    private JourneyMap map() {
        return user.windows().getFirst().document().map();
    }
}
