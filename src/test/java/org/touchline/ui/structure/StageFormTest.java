package org.touchline.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.ElementList;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.ui.control.PaneUser;

import java.util.List;

/// A stage with two touchpoints.
@ExtendWith(ApplicationExtension.class)
final class StageFormTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = FormUser.of(stage, MAP, new Selection.OfStage("pre-purchase"));
    }

    @Test
    void nameAndDescriptionAreChangedAsTheyAreTyped() {
        user.click("stage-name").push(KeyCode.END).write("!");
        user.click("stage-description").push(KeyCode.END).write("?");

        assertThat(stage().name()).isEqualTo("Pre-purchase!");
        assertThat(stage().description()).isEqualTo("decides and buys?");
    }

    @Test
    void aColourIsChosen() {
        user.click("stage-color-3B8B6A");

        assertThat(stage().color()).isEqualTo("#3B8B6A");
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void itMovesAmongTheOthersAsFarAsTheyGo() {
        user.click("stage-later");
        assertThat(stages())
                .containsExactly("awareness", "research", "post-purchase", "pre-purchase");
        assertThat(user.<Node>see("stage-later").isDisabled()).isTrue();

        user.click("stage-earlier").click("stage-earlier").click("stage-earlier");
        assertThat(stages())
                .containsExactly("pre-purchase", "awareness", "research", "post-purchase");
        assertThat(user.<Node>see("stage-earlier").isDisabled()).isTrue();
    }

    @Test
    void aNewStageIsAddedBesideItAndNamedAtOnce() {
        user.click("stage-add-before");

        assertThat(stages())
                .containsExactly(
                        "awareness", "research", "stage1", "pre-purchase", "post-purchase");
        assertThat(user.editor().state().selection()).isEqualTo(new Selection.OfStage("stage1"));
        assertThat(user.editor().state().renaming().orElseThrow().naming().element())
                .isEqualTo(new Hit.OnStage("stage1"));
    }

    @Test
    void deletingAsksWhereTheTouchpointsGo() {
        user.click("stage-delete");

        assertThat(user.map()).isEqualTo(MAP);
        assertThat(user.text("removal-question"))
                .isEqualTo("2 touchpoints stand in this stage. Where should they go?");
        assertThat(user.text("removal-fate")).endsWith("Research");

        user.click("removal-delete");
        assertThat(stages()).containsExactly("awareness", "research", "post-purchase");
        assertThat(user.touchpoint("tp4").slot()).isEqualTo(new Slot("research", "checkout"));
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void theTouchpointsCanBeParkedInstead() {
        user.click("stage-delete").click("removal-fate").write("park").push(KeyCode.ENTER);
        user.click("removal-delete");

        assertThat(user.touchpoint("tp4").slot()).isEqualTo(Slot.PARKING_LOT);
        assertThat(user.touchpoint("tp5").slot()).isEqualTo(Slot.PARKING_LOT);
    }

    @Test
    void orDeletedWithIt() {
        user.click("stage-delete").click("removal-fate").write("delete").push(KeyCode.ENTER);
        user.click("removal-delete");

        assertThat(user.map().touchpoint("tp4")).isEmpty();
        assertThat(user.map().touchpoints()).hasSize(MAP.touchpoints().size() - 2);
    }

    @Test
    void theQuestionCanBeLeft() {
        user.click("stage-delete").click("removal-cancel");

        assertThat(user.map()).isEqualTo(MAP);
        assertThat(user.sees("stage-delete")).isTrue();
    }

    private org.touchline.model.Stage stage() {
        return user.map().stage("pre-purchase").orElseThrow();
    }

    private List<String> stages() {
        return ElementList.STAGES.ids(user.map());
    }
}
