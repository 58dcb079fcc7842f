package org.touchline.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.structure.EditStage;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.SampleMaps;
import org.touchline.ui.control.PaneUser;

/// The form of a stage or a time slot at its header.
@ExtendWith(ApplicationExtension.class)
final class StructurePopoverTest {
    private Stage stage;
    private PaneUser user;
    private StructurePopover popover;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        user = new PaneUser(stage, SampleMaps.commuter(), _ -> new Pane());
        popover = new StructurePopover(user.editor(), PaneUser.MESSAGES);
    }

    @AfterEach
    void close() {
        user.select(Selection.NOTHING);
    }

    @Test
    void itSelectsAStageAndItsNameCanBeTypedAtOnce() {
        open(new Hit.OnStage("research"));

        assertThat(user.editor().state().selection()).isEqualTo(new Selection.OfStage("research"));
        user.push(KeyCode.END).write("!");
        assertThat(user.map().stage("research").orElseThrow().name()).isEqualTo("Research!");

        user.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(user.text("stage-name")).isEqualTo("Research");
    }

    @Test
    void itClosesWithItsElement() {
        open(new Hit.OnTimeSlot("morning"));

        user.click("time-delete").click("removal-delete");

        assertThat(user.map().time("morning")).isEmpty();
        assertThat(user.sees("structure-popover")).isFalse();
    }

    @Test
    void itClosesWhenSomethingElseIsSelected() {
        open(new Hit.OnStage("research"));
        assertThat(user.sees("structure-popover")).isTrue();

        user.selectTouchpoints("tp1");

        assertThat(user.sees("structure-popover")).isFalse();
    }

    /// Its longest text goes on far below the window: it is scrolled to.
    @ParameterizedTest
    @CsvSource({"0, 0", "560, 900", "300, 450", "-200, -200", "2000, 2000"})
    void itStaysInItsWindowHoweverLongTheTextsAre(double x, double y) {
        var research = user.map().stage("research").orElseThrow();
        var wordy =
                research.withName("w".repeat(300)).withDescription("Letters. ".repeat(5000 / 9));
        user.interact(() -> {
            user.editor().run(new EditStage(wordy));
            popover.open(
                    new Hit.OnStage("research"),
                    stage,
                    new BoundingBox(stage.getX() + x, stage.getY() + y, 80, 40));
        });

        Node pane = user.see("structure-popover");
        assertThat(window().contains(pane.localToScreen(pane.getLayoutBounds()))).isTrue();
        user.click("stage-delete");
        assertThat(user.sees("removal-delete")).isTrue();
    }

    private Bounds window() {
        return new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private void open(Hit header) {
        user.interact(() -> popover.open(header, stage, new BoundingBox(300, 100, 80, 40)));
    }
}
