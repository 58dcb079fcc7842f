package org.touchline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.value.Emotion;
import org.touchline.ui.control.PaneUser;

/// The panel follows what is selected: one touchpoint, several, or something else.
@ExtendWith(ApplicationExtension.class)
final class SelectionInThePanelTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = InspectorUser.of(stage, MAP);
    }

    @Test
    void nothingSelectedShowsTheMapItself() {
        assertThat(user.text("inspector-title")).isEqualTo("Map");
        assertThat(user.text("map-title")).isEqualTo(MAP.brief().title());
    }

    @Test
    void anotherTouchpointShowsItsValues() {
        user.selectTouchpoints("tp4");
        assertThat(user.text("inspector-title")).isEqualTo("Touchpoint");
        assertThat(user.text("inspector-note")).isEqualTo("1 of 9");
        assertThat(user.text("property-rating")).isEqualTo("Rating: 1 star");

        user.selectTouchpoints("tp6");
        assertThat(user.text("property-name")).isEqualTo("Looks up the departure time again");
        assertThat(user.text("property-channel")).isEqualTo("Channel: Mobile app");
        assertThat(user.text("property-emotion")).isEqualTo("Emotion: Delighted");
        assertThat(user.text("property-rating")).isEqualTo("Rating: 5 stars");
        assertThat(user.text("place-stage")).isEqualTo("Stage: Post-purchase");
        assertThat(user.<CheckBox>see("property-momentOfTruth").isSelected()).isFalse();
    }

    @Test
    void severalTouchpointsSayWhereTheyDiffer() {
        user.selectTouchpoints("tp4", "tp6");

        assertThat(user.text("inspector-title")).isEqualTo("2 touchpoints");
        assertThat(user.text("inspector-note")).isEqualTo("2 of 9");
        assertThat(user.<TextArea>see("property-name").getPromptText()).isEqualTo("Mixed");
        assertThat(user.text("property-name")).isEmpty();
        assertThat(user.text("property-channel")).isEqualTo("Channel: Mixed");
        assertThat(user.text("property-device")).isEqualTo("Device: Phone");
        assertThat(user.<CheckBox>see("property-momentOfTruth").isIndeterminate()).isTrue();
    }

    @Test
    void aChangeSetsAllOfThemInOneStep() {
        user.selectTouchpoints("tp4", "tp6", "tp7");

        user.click("property-emotion-happy");
        assertThat(user.touchpoint("tp4").emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(user.touchpoint("tp6").emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(user.touchpoint("tp7").emotion()).isEqualTo(Emotion.HAPPY);

        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void severalTouchpointsMoveToAStageAndKeepTheirTimes() {
        user.selectTouchpoints("tp4", "tp6");

        user.click("place-stage").write("Awa").push(KeyCode.ENTER);

        assertThat(user.touchpoint("tp4").slot()).isEqualTo(new Slot("awareness", "checkout"));
        assertThat(user.touchpoint("tp6").slot()).isEqualTo(new Slot("awareness", "night"));
    }

    @Test
    void anEmptyPlaceSaysWhatCanBeDoneThere() {
        user.select(new Selection.OfCell(new Slot("awareness", "night")));

        assertThat(user.text("cell-place")).isEqualTo("Awareness, Before bed");
        assertThat(user.text("cell-hint")).contains("Type");
    }

    @Test
    void aStageATimeALaneAndAPersonaHaveTheirForms() {
        user.select(new Selection.OfStage("research"));
        assertThat(user.text("stage-name")).isEqualTo("Research");
        user.select(new Selection.OfTimeSlot("evening"));
        assertThat(user.text("time-start")).isEqualTo("20:30");
        user.select(new Selection.OfPersona("andrey"));
        assertThat(user.text("persona-summary")).isEqualTo("27, commuter");
        user.select(new Selection.OfLane("emotion"));
        assertThat(user.<TextArea>see("lane-name").getPromptText()).isEqualTo("Emotion");
    }

    @Test
    void whatIsDeletedLeavesThePanel() {
        user.selectTouchpoints("tp4");
        user.interact(() -> user.editor().perform(MapAction.DELETE));

        assertThat(user.text("inspector-title")).isNotEqualTo("Touchpoint");
    }
}
