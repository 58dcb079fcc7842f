package org.touchline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.input.Surface;
import org.touchline.geometry.Point;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.ui.control.PaneUser;

import java.util.List;

/// Cards that have no place yet: `tp8` and `tp9` are parked in the sample.
@ExtendWith(ApplicationExtension.class)
final class ParkingLotTest {
    private static final JourneyMap MAP = SampleMaps.commuter();
    private static final Slot CELL = new Slot("awareness", "night");

    private PaneUser user;
    private LibraryPane pane;

    @Start
    void show(Stage stage) {
        user =
                new PaneUser(
                        stage,
                        MAP,
                        editor ->
                                pane =
                                        new LibraryPane(
                                                editor,
                                                PaneUser.MESSAGES,
                                                PaneUser.LIBRARY,
                                                new FakeDrags(editor, CELL)));
    }

    @Test
    void itShowsWhatIsParked() {
        assertThat(parked()).containsExactly("tp8", "tp9");
        assertThat(user.text("parking-count")).isEqualTo("2");
    }

    @Test
    void whatIsParkedElsewhereArrivesAndWhatIsPlacedLeaves() {
        user.interact(() -> user.editor().run(new DeleteTouchpoints(List.of("tp8"))));
        assertThat(parked()).containsExactly("tp9");

        user.undo();
        assertThat(parked()).containsExactly("tp8", "tp9");
    }

    @Test
    void aClickSelectsACardForThePanel() {
        user.clickOn("Friend recommends the app");
        assertThat(selected()).containsExactly("tp9");

        user.selectTouchpoints("tp8");
        assertThat(list().getSelectionModel().getSelectedIndices()).containsExactly(0);
        user.selectTouchpoints("tp1");
        assertThat(list().getSelectionModel().getSelectedIndices()).isEmpty();
        assertThat(selected()).containsExactly("tp1");
    }

    @Test
    void deleteDeletesIt() {
        user.clickOn("Friend recommends the app").push(KeyCode.DELETE);

        assertThat(parked()).containsExactly("tp8");
        user.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aDragPutsACardOnTheGrid() {
        user.drag("Friend recommends the app").dropBy(200, 0);

        assertThat(user.touchpoint("tp9").slot()).isEqualTo(CELL);
        assertThat(parked()).containsExactly("tp8");
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aCardThatIsDraggedHereIsShownBeforeItIsDropped() {
        user.interact(() -> user.editor().drag("tp1", overParkingLot(Kind.MOVE)));
        assertThat(parked()).containsExactly("tp8", "tp9", "tp1");

        user.interact(() -> user.editor().cancel());
        assertThat(parked()).containsExactly("tp8", "tp9");
    }

    @Test
    void itKnowsWhichPointsOfTheScreenAreItsOwn() {
        Node lot = user.see("parking-lot");
        Bounds bounds = lot.localToScreen(lot.getLayoutBounds());

        assertThat(pane.isOnParkingLot(bounds.getCenterX(), bounds.getCenterY())).isTrue();
        assertThat(pane.isOnParkingLot(bounds.getCenterX(), bounds.getMinY() - 5)).isFalse();
        assertThat(pane.isOnParkingLot(bounds.getMaxX() + 5, bounds.getCenterY())).isFalse();
    }

    @Test
    void anEmptyParkingLotSaysWhatItIsFor() {
        assertThat(user.sees("parking-hint")).isFalse();

        user.interact(() -> user.editor().run(new DeleteTouchpoints(List.of("tp8", "tp9"))));

        assertThat(user.text("parking-count")).isEqualTo("0");
        assertThat(user.sees("parking-hint")).isTrue();
    }

    private List<String> parked() {
        return list().getItems().stream().map(Touchpoint::id).toList();
    }

    private List<String> selected() {
        return user.editor().state().selection().touchpoints();
    }

    private ListView<Touchpoint> list() {
        return user.see("parking-list");
    }

    private static PointerEvent overParkingLot(Kind kind) {
        return new PointerEvent(kind, Point.ORIGIN, Surface.PARKING_LOT, Modifiers.NONE, 1, 1);
    }
}
