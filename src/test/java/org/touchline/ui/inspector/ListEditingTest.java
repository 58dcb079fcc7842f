package org.touchline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.UnknownFields;
import org.touchline.ui.control.PaneUser;

import java.util.List;

/// Pain points, opportunities and measures are added, changed and removed. `tp4` has one of each,
/// `tp5` has none.
@ExtendWith(ApplicationExtension.class)
final class ListEditingTest {
    private static final JourneyMap MAP = SampleMaps.commuter();
    private static final String PAIN_POINT =
            "Sign-up asks for e-mail; typing it while walking is not worth it";

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = InspectorUser.of(stage, MAP);
        user.editor().select(Selection.ofTouchpoints(List.of("tp4")));
    }

    @Test
    void anItemIsChangedAsItIsTyped() {
        user.click("property-painPoints-1").push(KeyCode.END).write("!");

        assertThat(painPoints()).containsExactly(PAIN_POINT + "!");
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
        assertThat(user.text("property-painPoints-1")).isEqualTo(PAIN_POINT);
    }

    @Test
    void enterBeginsTheNextItem() {
        user.click("property-painPoints-1").push(KeyCode.ENTER).write("Slow").push(KeyCode.ENTER);
        user.write("Dear");

        assertThat(painPoints()).containsExactly(PAIN_POINT, "Slow", "Dear");
    }

    @Test
    void theButtonAddsAnItemWhichIsNoneUntilSomethingIsTyped() {
        user.click("property-painPoints-add");
        assertThat(user.map()).isEqualTo(MAP);

        user.write("Slow");
        assertThat(painPoints()).containsExactly(PAIN_POINT, "Slow");
    }

    @Test
    void anItemIsRemovedByItsButtonOrByBackspaceWhenItIsEmpty() {
        user.click("property-painPoints-add").write("x");
        user.push(KeyCode.BACK_SPACE);
        assertThat(painPoints()).containsExactly(PAIN_POINT);
        user.push(KeyCode.BACK_SPACE);
        assertThat(user.sees("property-painPoints-2")).isFalse();

        user.click("property-painPoints-1-remove");
        assertThat(painPoints()).isEmpty();
        user.undo();
        assertThat(painPoints()).containsExactly(PAIN_POINT);
    }

    @Test
    void whatWasBegunForOneTouchpointIsNotShownForAnother() {
        user.click("property-painPoints-add");
        user.click("property-name");
        user.selectTouchpoints("tp5");

        assertThat(user.sees("property-painPoints-1")).isFalse();
        assertThat(user.sees("property-painPoints-2")).isFalse();
    }

    @Test
    void anOpportunityHasAnOwnerAndAMeasure() {
        user.selectTouchpoints("tp5");
        user.click("property-opportunities-add").write("Offer a seat").push(KeyCode.TAB);
        user.write("Sales").push(KeyCode.TAB).write("Seats");

        assertThat(value(TouchpointProperties.OPPORTUNITIES))
                .containsExactly(
                        new Opportunity("Offer a seat", "Sales", "Seats", UnknownFields.NONE));
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aMeasureHasItsFigures() {
        user.selectTouchpoints("tp5");
        user.click("group-evidence-and-measures").click("property-measures-add");
        user.write("Tickets").push(KeyCode.TAB).write("12").push(KeyCode.TAB).write("40");
        user.push(KeyCode.TAB).write("a day");

        assertThat(value(TouchpointProperties.MEASURES))
                .containsExactly(new Measure("Tickets", "12", "40", "a day", UnknownFields.NONE));
    }

    private List<String> painPoints() {
        return user.touchpoint("tp4").painPoints();
    }

    private <T> T value(Property<T> property) {
        return user.touchpoint("tp5").get(property);
    }
}
