package org.touchline.ui.structure;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.ElementList;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.TimeSlot;
import org.touchline.ui.control.PaneUser;

import java.util.List;

/// The first time slot, in which one touchpoint stands.
@ExtendWith(ApplicationExtension.class)
final class TimeSlotFormTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = FormUser.of(stage, MAP, new Selection.OfTimeSlot("morning"));
    }

    @Test
    void nameAndStartAreChangedAsTheyAreTyped() {
        user.click("time-name").push(KeyCode.END).write("!");
        user.click("time-start").push(KeyCode.END).write("?");

        TimeSlot time = user.map().time("morning").orElseThrow();
        assertThat(time.name()).isEqualTo("Morning rush!");
        assertThat(time.start()).isEqualTo("08:50?");
    }

    @Test
    void deletingProposesTheNeighbour() {
        user.click("time-delete");
        assertThat(user.text("removal-question"))
                .isEqualTo("1 touchpoint stands at this time. Where should it go?");

        user.click("removal-delete");
        assertThat(user.touchpoint("tp1").slot().time()).isEqualTo("afternoon");
    }

    @Test
    void anEmptyOneGoesAtOnce() {
        user.interact(() -> user.editor().run(new DeleteTouchpoints(List.of("tp1"))));

        user.click("time-delete");

        assertThat(ElementList.TIMES.ids(user.map())).doesNotContain("morning").hasSize(4);
    }
}
