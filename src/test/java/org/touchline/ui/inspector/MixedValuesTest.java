package org.touchline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.command.SmallMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Lifetime;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.Target;
import org.touchline.model.value.UnknownFields;
import org.touchline.ui.control.PaneUser;

import java.util.List;
import java.util.stream.Stream;

/// Two touchpoints, `x` and `y`, that differ in everything: each control says so, and sets both.
@ExtendWith(ApplicationExtension.class)
final class MixedValuesTest {
    private static final JourneyMap MAP = map();

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = InspectorUser.of(stage, MAP);
    }

    @Test
    void theHeadingSaysHowMany() {
        user.selectTouchpoints("x", "y");
        assertThat(user.text("inspector-title")).isEqualTo("2 touchpoints");
    }

    @Test
    void facesStarsAndNumbersSayThatTheyDiffer() {
        user.selectTouchpoints("x", "y");

        assertThat(user.text("property-emotion")).isEqualTo("Emotion: Mixed");
        assertThat(user.text("property-rating")).isEqualTo("Rating: Mixed");
        assertThat(user.text("property-importance")).isEqualTo("Importance: Mixed");
        assertThat(marks()).hasSizeGreaterThanOrEqualTo(3).containsOnly("Mixed");

        user.selectTouchpoints("x");
        assertThat(user.text("property-emotion")).isEqualTo("Emotion: Angry");
        assertThat(marks()).isEmpty();
    }

    @Test
    void whatIsMixedIsClearedForAll() {
        user.selectTouchpoints("x", "y");
        user.interact(() -> user.<Node>see("property-rating").requestFocus());
        user.push(KeyCode.DELETE);

        assertThat(values(TouchpointProperties.RATING)).containsExactly(Score.NONE, Score.NONE);
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void chipsHoldNothingUntilOneIsChosenForAll() {
        user.selectTouchpoints("x", "y");
        user.click("group-contact");
        assertThat(user.<ToggleButton>see("property-lifetime-once").isSelected()).isFalse();

        user.click("property-lifetime-once");
        assertThat(values(TouchpointProperties.LIFETIME))
                .containsExactly(Lifetime.ONCE, Lifetime.ONCE);
    }

    @Test
    void aTextIsSetForAll() {
        user.selectTouchpoints("x", "y");
        user.click("property-name").write("Pays");

        assertThat(values(TouchpointProperties.NAME)).containsExactly("Pays", "Pays");
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void aListShowsWhatAllHaveInCommon() {
        user.selectTouchpoints("x", "y");

        assertThat(user.text("property-painPoints-1")).isEqualTo("Slow");
        assertThat(user.sees("property-painPoints-2")).isFalse();
        assertThat(user.text("property-painPoints-note")).startsWith("This is what all");
        assertThat(user.text("property-opportunities-note")).startsWith("What they have differs");

        user.selectTouchpoints("x");
        assertThat(user.text("property-painPoints-2")).isEqualTo("Dear");
        assertThat(user.sees("property-painPoints-note")).isFalse();
    }

    @Test
    void whatIsTypedIntoAListIsAddedToAllOfThemInOneStep() {
        user.selectTouchpoints("x", "y");
        user.click("property-painPoints-add").write("Loud");

        assertThat(values(TouchpointProperties.PAIN_POINTS))
                .containsExactly(List.of("Slow", "Dear", "Loud"), List.of("Far", "Slow", "Loud"));
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void whatAllHaveIsChangedAndRemovedInAllOfThem() {
        user.selectTouchpoints("x", "y");
        user.click("property-painPoints-1").push(KeyCode.END).write("er");
        assertThat(values(TouchpointProperties.PAIN_POINTS))
                .containsExactly(List.of("Slower", "Dear"), List.of("Far", "Slower"));

        user.click("property-painPoints-1-remove");
        assertThat(values(TouchpointProperties.PAIN_POINTS))
                .containsExactly(List.of("Dear"), List.of("Far"));
    }

    @Test
    void ideasOfEachAreKept() {
        user.selectTouchpoints("x", "y");
        user.click("property-opportunities-add").write("Ask");

        assertThat(values(TouchpointProperties.OPPORTUNITIES))
                .containsExactly(
                        List.of(Opportunity.of("Help"), Opportunity.of("Ask")),
                        List.of(Opportunity.of("Ask")));
    }

    @Test
    void aPathIsAddedToAllAndTheirOtherPathsStay() {
        user.selectTouchpoints("x", "y");
        user.click("group-contact");
        assertThat(user.<CheckBox>see("property-paths-p").isIndeterminate()).isTrue();

        user.click("property-paths-r");
        assertThat(values(TouchpointProperties.PATHS))
                .containsExactly(List.of("p", "r"), List.of("q", "r"));
    }

    @Test
    void anEmotionToReachLeavesEachItsRatingToReach() {
        user.selectTouchpoints("x", "y");
        user.click("group-evidence-and-measures").click("property-target-emotion-happy");

        assertThat(values(TouchpointProperties.TARGET))
                .extracting(Target::emotion, target -> target.rating().value())
                .containsExactly(tuple(Emotion.HAPPY, 4), tuple(Emotion.HAPPY, 5));
    }

    /// What stands at the ends of the labels' lines.
    private List<String> marks() {
        return user.lookup(".field-mark").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private <T> List<T> values(Property<T> property) {
        return Stream.of("x", "y").map(id -> user.touchpoint(id).get(property)).toList();
    }

    private static JourneyMap map() {
        JourneyMap map = SmallMap.of("a1 x", "b2 y");
        Touchpoint x =
                map.touchpoint("x")
                        .orElseThrow()
                        .with(TouchpointProperties.EMOTION, Emotion.ANGRY)
                        .with(TouchpointProperties.RATING, new Score(1))
                        .with(TouchpointProperties.IMPORTANCE, new Score(1))
                        .with(TouchpointProperties.LIFETIME, Lifetime.ONCE)
                        .with(TouchpointProperties.PAIN_POINTS, List.of("Slow", "Dear"))
                        .with(TouchpointProperties.OPPORTUNITIES, List.of(Opportunity.of("Help")))
                        .with(TouchpointProperties.PATHS, List.of("p"))
                        .with(TouchpointProperties.TARGET, Target.NONE.withRating(new Score(4)));
        Touchpoint y =
                map.touchpoint("y")
                        .orElseThrow()
                        .with(TouchpointProperties.EMOTION, Emotion.HAPPY)
                        .with(TouchpointProperties.RATING, new Score(2))
                        .with(TouchpointProperties.LIFETIME, Lifetime.RECURRING)
                        .with(TouchpointProperties.PAIN_POINTS, List.of("Far", "Slow"))
                        .with(TouchpointProperties.PATHS, List.of("q"))
                        .with(TouchpointProperties.TARGET, Target.NONE.withRating(new Score(5)));
        return map.edit()
                .touchpoints(List.of(x, y))
                .paths(Stream.of("p", "q", "r").map(MixedValuesTest::path).toList())
                .done();
    }

    private static JourneyPath path(String id) {
        return new JourneyPath(id, "Path " + id, "", "", UnknownFields.NONE);
    }
}
