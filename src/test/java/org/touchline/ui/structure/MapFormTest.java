package org.touchline.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.lane.RemoveLane;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.MapState;
import org.touchline.ui.control.PaneUser;

/// What the map is about, and its lists.
@ExtendWith(ApplicationExtension.class)
final class MapFormTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = FormUser.of(stage, MAP, new Selection.OfMap());
    }

    @Test
    void titleObjectiveAndScenarioAreTyped() {
        user.click("map-title").push(KeyCode.END).write("!");
        user.click("map-objective").push(KeyCode.CONTROL, KeyCode.END).write(".");
        user.click("map-scenario").push(KeyCode.CONTROL, KeyCode.END).write("?");

        assertThat(user.map().brief().title()).isEqualTo(MAP.brief().title() + "!");
        assertThat(user.map().brief().objective()).endsWith("ticket.");
        assertThat(user.map().brief().scenario()).endsWith("home?");
    }

    @Test
    void stateLanguageAndArrangementAreChosen() {
        user.click("map-state-future").click("map-arrangement-stages-across");
        user.click("map-language").write("pol").push(KeyCode.ENTER);

        assertThat(user.map().brief().state()).isEqualTo(MapState.FUTURE);
        assertThat(user.map().brief().language()).isEqualTo("pl");
        assertThat(user.map().view().arrangement()).isEqualTo(Arrangement.STAGES_ACROSS);
    }

    @Test
    void whatAlwaysHoldsCannotBeTakenBack() {
        user.click("map-state-current");

        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aPersonaIsAddedAndItsFormOpens() {
        user.click("map-personas").click("persona-add");

        assertThat(user.map().personas()).hasSize(2);
        assertThat(user.editor().state().selection())
                .isEqualTo(new Selection.OfPersona("persona1"));
    }

    @Test
    void aLaneIsHiddenAndShown() {
        user.click("map-lanes").click("lane-painPoints-visible");
        assertThat(user.map().view().hiddenLanes()).containsExactly("painPoints");

        user.click("lane-painPoints-visible");
        assertThat(user.map()).isEqualTo(MAP);
        assertThat(user.<CheckBox>see("lane-painPoints-visible").isSelected()).isTrue();
    }

    @Test
    void aDeletedLaneIsAddedAgainWhereItWas() {
        user.interact(() -> user.editor().run(new RemoveLane("painPoints")));
        user.click("map-lanes").click("lane-add").click("add-lane-painPoints");

        assertThat(user.map().lanes()).isEqualTo(MAP.lanes());
        assertThat(user.editor().state().selection()).isEqualTo(new Selection.OfLane("painPoints"));
    }

    @Test
    void aHiddenLaneIsShownAgainFromWhereLanesAreAdded() {
        user.click("map-lanes").click("lane-painPoints-visible");
        user.click("lane-add").click("show-lane-painPoints");

        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void lanesOfEveryTypeAreOfferedThoseThatTheMapLacksFirst() {
        user.interact(() -> user.editor().run(new RemoveLane("opportunities")));
        user.click("map-lanes").click("lane-add");

        assertThat(user.<MenuButton>see("lane-add").getItems())
                .extracting(MenuItem::getId)
                .containsExactly(
                        "add-lane-opportunities",
                        "add-lane-text",
                        "add-lane-emotion",
                        "add-lane-painPoints");
    }

    @Test
    void aLaneOfTextIsNamedWhereItStands() {
        user.click("map-lanes").click("lane-add").click("add-lane-text");
        user.interact(() -> user.editor().type("Backstage"));
        user.interact(() -> user.editor().endNaming(NameEnd.STAY));

        assertThat(user.map().lanes().getLast())
                .isEqualTo(LaneType.TEXT.named("text", "Backstage"));
    }

    @Test
    void aPathIsAddedNamedGivenToAPersonaAndRemoved() {
        user.click("map-paths").click("path-add").push(KeyCode.CONTROL, KeyCode.A).write("By car");
        user.click("path-path1-persona").write("Andrey").push(KeyCode.ENTER);

        assertThat(user.map().paths().getLast().name()).isEqualTo("By car");
        assertThat(user.map().paths().getLast().persona()).isEqualTo("andrey");

        user.click("path-path1-delete");
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aChannelIsRenamedGivenAnIconAndRemoved() {
        user.click("map-channels").click("channel-app-name").push(KeyCode.END).write("!");
        assertThat(user.map().channel("app").orElseThrow().name()).isEqualTo("Mobile app!");

        user.click("channel-app-icon").click("channel-app-icon-bell");
        assertThat(user.map().channel("app").orElseThrow().icon()).isEqualTo("bell");

        user.click("channel-app-delete");
        assertThat(user.map().channel("app")).isEmpty();
        assertThat(user.touchpoint("tp1").channel()).isEmpty();
    }

    @Test
    void aDeviceIsAddedAndNamed() {
        user.click("map-devices").click("device-add");
        user.push(KeyCode.CONTROL, KeyCode.A).write("Kiosk");

        assertThat(user.map().devices().getLast().name()).isEqualTo("Kiosk");
    }

    @Test
    void aClosedListNamesWhatIsInIt() {
        assertThat(user.text("map-lanes")).isEqualTo("Lanes: Emotion, Pain points, Opportunities");
    }
}
