package org.touchline.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.ElementList;
import org.touchline.command.lane.AddLane;
import org.touchline.command.lane.AddNote;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.SampleMaps;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.UnknownFields;
import org.touchline.ui.control.PaneUser;

import java.util.ArrayList;

/// The forms of lanes, notes and personas.
@ExtendWith(ApplicationExtension.class)
final class OtherFormsTest {
    private static final JourneyMap MAP =
            new AddNote(new Note("n1", "notes", "", "evening", "CRM", UnknownFields.NONE))
                    .applyTo(
                            new AddLane(LaneType.TEXT.named("notes", "Backstage"), 9)
                                    .applyTo(SampleMaps.commuter()));

    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aLaneIsRenamedMovedHiddenAndDeleted(FxRobot robot) {
        PaneUser user = open(robot, new Selection.OfLane("notes"));

        user.click("lane-name").push(KeyCode.END).write("!");
        assertThat(user.map().lane("notes").orElseThrow().name()).isEqualTo("Backstage!");
        user.click("lane-up");
        assertThat(ElementList.LANES.ids(user.map()))
                .containsExactly("emotion", "painPoints", "notes", "opportunities");
        user.click("lane-visible");
        assertThat(user.map().view().hiddenLanes()).containsExactly("notes");
        user.click("lane-delete");
        assertThat(user.map().lane("notes")).isEmpty();
        assertThat(user.map().notes()).isEmpty();
    }

    @Test
    void aNoteIsWrittenMovedAndDeleted(FxRobot robot) {
        PaneUser user = open(robot, new Selection.OfNote("n1"));

        user.click("note-text").push(KeyCode.END).write(" writes");
        user.click("note-time").write("check").push(KeyCode.ENTER);
        assertThat(user.map().note("n1").orElseThrow().text()).isEqualTo("CRM writes");
        assertThat(user.map().note("n1").orElseThrow().time()).isEqualTo("checkout");
        user.click("note-delete");
        assertThat(user.map().note("n1")).isEmpty();
    }

    @Test
    void aPersonaSaysWhoItIs(FxRobot robot) {
        PaneUser user = open(robot, new Selection.OfPersona("andrey"));

        user.click("persona-name").push(KeyCode.END).write("!");
        user.click("persona-goals-add").write("Sleep");
        user.click("persona-color-3B8B6A");
        Persona persona = user.map().personas().getFirst();
        assertThat(persona.name()).isEqualTo("Andrey!");
        assertThat(persona.goals()).hasSize(3).endsWith("Sleep");
        assertThat(persona.color()).isEqualTo("#3B8B6A");
        user.click("persona-delete");
        assertThat(user.map().personas()).isEmpty();
    }

    private PaneUser open(FxRobot robot, Selection selection) {
        var made = new ArrayList<PaneUser>();
        robot.interact(() -> made.add(FormUser.of(stage, MAP, selection)));
        return made.getFirst();
    }
}
