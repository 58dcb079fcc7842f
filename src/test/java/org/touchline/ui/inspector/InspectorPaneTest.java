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
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Evidence;
import org.touchline.model.value.Nature;
import org.touchline.model.value.Score;
import org.touchline.ui.control.PaneUser;

import java.util.List;

/// What a user does to one touchpoint in the panel: each change is one step, and undo brings back
/// the map and what the panel shows.
@ExtendWith(ApplicationExtension.class)
final class InspectorPaneTest {
    private static final JourneyMap MAP = SampleMaps.commuter();
    private static final String NAME = "Registers: e-mail only, on the phone";

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = InspectorUser.of(stage, MAP);
        user.editor().select(Selection.ofTouchpoints(List.of("tp4")));
    }

    @Test
    void theNameIsChangedAsItIsTyped() {
        user.click("property-name").push(KeyCode.END).write(" again");
        assertThat(value(TouchpointProperties.NAME)).isEqualTo(NAME + " again");

        undoTakesItBack();
        assertThat(user.text("property-name")).isEqualTo(NAME);
    }

    @Test
    void undoByKeysInAFieldIsTheMapsAndKeepsTheCaret() {
        user.click("property-name").push(KeyCode.HOME).write("She ");
        user.interact(() -> name().positionCaret(20));

        user.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(user.map()).isEqualTo(MAP);
        assertThat(name().isFocused()).isTrue();

        user.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(value(TouchpointProperties.NAME)).isEqualTo("She " + NAME);
        assertThat(name().getCaretPosition()).isEqualTo(4);
    }

    @Test
    void enterInAFieldOfOneLineGoesOnToTheNext() {
        user.click("property-name").push(KeyCode.ENTER);

        assertThat(name().isFocused()).isFalse();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aFaceIsChosenAndTakenBack() {
        user.click("property-emotion-happy");
        assertThat(value(TouchpointProperties.EMOTION)).isEqualTo(Emotion.HAPPY);

        user.click("property-emotion-happy");
        assertThat(value(TouchpointProperties.EMOTION)).isEqualTo(Emotion.NOT_ASKED);
        assertThat(user.text("property-emotion")).isEqualTo("Emotion: not asked");

        undoTakesItBack();
        assertThat(user.text("property-emotion")).isEqualTo("Emotion: Angry");
    }

    @Test
    void starsAreGivenByMouseAndByKeys() {
        user.click("property-rating-4");
        assertThat(value(TouchpointProperties.RATING)).isEqualTo(new Score(4));

        user.write("2");
        assertThat(value(TouchpointProperties.RATING)).isEqualTo(new Score(2));

        user.push(KeyCode.RIGHT);
        assertThat(value(TouchpointProperties.RATING)).isEqualTo(new Score(3));

        user.push(KeyCode.DELETE);
        assertThat(value(TouchpointProperties.RATING)).isEqualTo(Score.NONE);
        undoTakesItBack();
    }

    @Test
    void importanceIsANumberThatIsThreeIfNoneIsChosen() {
        user.click("property-importance-2");
        assertThat(value(TouchpointProperties.IMPORTANCE)).isEqualTo(new Score(2));

        user.click("property-importance-2");
        assertThat(value(TouchpointProperties.IMPORTANCE)).isEqualTo(new Score(3));
        undoTakesItBack();
    }

    @Test
    void theMomentOfTruthIsTicked() {
        user.click("property-momentOfTruth");

        assertThat(value(TouchpointProperties.MOMENT_OF_TRUTH)).isFalse();
        undoTakesItBack();
        assertThat(user.<CheckBox>see("property-momentOfTruth").isSelected()).isTrue();
    }

    @Test
    void aChannelOfTheMapIsChosen() {
        user.click("property-channel").write("app").push(KeyCode.ENTER);

        assertThat(value(TouchpointProperties.CHANNEL)).isEqualTo("app");
        assertThat(user.text("property-channel")).isEqualTo("Channel: Mobile app");
        undoTakesItBack();
        assertThat(user.text("property-channel")).isEqualTo("Channel: Website");
    }

    @Test
    void aChannelOfTheLibraryComesToTheMapInTheSameStep() {
        user.click("property-channel").write("live").push(KeyCode.ENTER);

        assertThat(value(TouchpointProperties.CHANNEL)).isEqualTo("live-chat");
        assertThat(user.map().channel("live-chat").orElseThrow().nature())
                .isEqualTo(Nature.DIGITAL);
        undoTakesItBack();
    }

    @Test
    void aChannelOrADeviceThatNobodyHasIsMadeByItsName() {
        user.click("property-device").write("Ticket machine").push(KeyCode.ENTER);

        String id = value(TouchpointProperties.DEVICE);
        assertThat(user.map().device(id).orElseThrow().name()).isEqualTo("Ticket machine");
        undoTakesItBack();
    }

    @Test
    void aChannelIsTakenAway() {
        user.click("property-channel").push(KeyCode.HOME).write("none").push(KeyCode.ENTER);

        assertThat(value(TouchpointProperties.CHANNEL)).isEmpty();
        undoTakesItBack();
    }

    @Test
    void theCardIsMovedToAnotherStageAndTime() {
        user.click("place-stage").write("Awa").push(KeyCode.ENTER);
        assertThat(tp4().slot()).isEqualTo(new Slot("awareness", "checkout"));
        undoTakesItBack();

        user.click("place-time").write("Morn").push(KeyCode.ENTER);
        assertThat(tp4().slot()).isEqualTo(new Slot("pre-purchase", "morning"));
        undoTakesItBack();
    }

    @Test
    void theCardIsParkedAndComesBack() {
        user.click("place-time").write("park").push(KeyCode.ENTER);
        assertThat(tp4().slot()).isEqualTo(Slot.PARKING_LOT);

        user.click("place-stage").write("Res").push(KeyCode.ENTER);
        assertThat(tp4().slot()).isEqualTo(new Slot("research", "morning"));
    }

    @Test
    void aWordIsChosenAndTakenBack() {
        user.click("group-contact").click("property-nature-human");
        assertThat(value(TouchpointProperties.NATURE)).isEqualTo(Nature.HUMAN);

        user.click("property-nature-human");
        assertThat(value(TouchpointProperties.NATURE)).isEqualTo(Nature.NOT_GIVEN);
        undoTakesItBack();
    }

    @Test
    void aWordThatIsNeverMissingChangesToTheOther() {
        user.click("group-evidence-and-measures").click("property-evidence-observed");

        assertThat(value(TouchpointProperties.EVIDENCE)).isEqualTo(Evidence.ASSUMED);
        undoTakesItBack();
    }

    @Test
    void aTextOfSeveralLinesTakesThem() {
        user.click("group-customer").click("property-task").push(KeyCode.END);
        user.push(KeyCode.ENTER).write("Sit down");

        assertThat(value(TouchpointProperties.TASK)).endsWith("boarding\nSit down");
        undoTakesItBack();
    }

    @Test
    void aPathIsTicked() {
        user.click("group-contact").click("property-paths-from-the-ad");

        assertThat(value(TouchpointProperties.PATHS)).isEmpty();
        undoTakesItBack();
        assertThat(user.<CheckBox>see("property-paths-from-the-ad").isSelected()).isTrue();
    }

    @Test
    void aTargetHasAFaceAndStars() {
        user.click("group-evidence-and-measures").click("property-target-rating-5");
        user.click("property-target-emotion-delighted");

        var target = value(TouchpointProperties.TARGET);
        assertThat(target.rating()).isEqualTo(new Score(5));
        assertThat(target.emotion()).isEqualTo(Emotion.DELIGHTED);
        undoTakesItBack();
    }

    @Test
    void aClosedGroupSaysWhatIsInIt() {
        assertThat(user.text("group-contact"))
                .isEqualTo(
                        "Contact details: Paths: 1  ·  Kind of contact: Digital  ·  Who begins:"
                                + " Customer  ·  How often: Once  ·  Time to decide: Seconds  · "
                                + " Customer is: Current");
    }

    private void undoTakesItBack() {
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
        assertThat(user.editor().state().dirty()).isFalse();
    }

    private <T> T value(Property<T> property) {
        return tp4().get(property);
    }

    private Touchpoint tp4() {
        return user.touchpoint("tp4");
    }

    private TextArea name() {
        return user.see("property-name");
    }
}
