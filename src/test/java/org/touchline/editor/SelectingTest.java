package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SetArrangement;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.Channel;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Emotion;

import java.util.List;

/// Selecting many: of a row, a column, a lane; alike; from card to card.
final class SelectingTest {
    private final EditorDriver driver =
            EditorDriver.on("a1 x y", "b1 z", "b2 p", "b3 q", "c3 r", "- parked");

    @Test
    void allOfTheStageOfACardOfACellAndByItsHeader() {
        driver.select("p");
        perform(MapAction.SELECT_STAGE);
        driver.expectSelected("z", "q", "p");

        driver.selectCell("a2");
        perform(MapAction.SELECT_STAGE);
        driver.expectSelected("x", "y");

        driver.editor().select(new Selection.OfStage("b"));
        perform(MapAction.SELECT_STAGE);
        driver.expectSelected("z", "p", "q");
    }

    @Test
    void allOfTheStagesOfSeveralCards() {
        driver.select("p", "r");
        perform(MapAction.SELECT_STAGE);
        driver.expectSelected("z", "q", "p", "r");
    }

    @Test
    void allOfATimeSlot() {
        driver.select("z");
        perform(MapAction.SELECT_TIME_SLOT);
        driver.expectSelected("x", "y", "z");

        driver.editor().select(new Selection.OfTimeSlot("3"));
        perform(MapAction.SELECT_TIME_SLOT);
        driver.expectSelected("q", "r");
    }

    @Test
    void allThatHaveAnEntryInALane() {
        set(TouchpointProperties.PAIN_POINTS, List.of("Long wait"), "y", "q", "parked");
        set(TouchpointProperties.EMOTION, Emotion.NEUTRAL, "p");

        driver.editor().select(new Selection.OfLane("painPoints"));
        perform(MapAction.SELECT_LANE);
        driver.expectSelected("y", "q");

        driver.editor().select(new Selection.OfLane("emotion"));
        perform(MapAction.SELECT_LANE);
        driver.expectSelected("p");

        driver.editor().select(new Selection.OfLane("opportunities"));
        assertThat(driver.editor().can(MapAction.SELECT_LANE)).isFalse();
    }

    @Test
    void allOfTheSameChannelDeviceAndEmotion() {
        driver.run(new AddChannel(Channel.of("phone", "Phone")));
        set(TouchpointProperties.CHANNEL, "phone", "x", "q", "parked");
        set(TouchpointProperties.EMOTION, Emotion.HAPPY, "y", "r");

        driver.select("q");
        perform(MapAction.SELECT_SAME_CHANNEL);
        driver.expectSelected("x", "q");

        driver.select("y", "q");
        perform(MapAction.SELECT_SAME_EMOTION);
        driver.expectSelected("x", "z", "p", "r", "y", "q");

        driver.select("x");
        perform(MapAction.SELECT_SAME_DEVICE);
        driver.expectSelected("y", "z", "p", "q", "r", "x");
    }

    @Test
    void withNothingSelectedNothingIsAlike() {
        assertThat(driver.editor().can(MapAction.SELECT_SAME_CHANNEL)).isFalse();
        assertThat(driver.editor().can(MapAction.SELECT_STAGE)).isFalse();
        assertThat(driver.editor().can(MapAction.SELECT_LANE)).isFalse();
        driver.select("parked");
        assertThat(driver.editor().can(MapAction.SELECT_STAGE)).isFalse();
    }

    @Test
    void controlAndAHeaderAddAllItsCardsOrTakeThemAway() {
        driver.select("x").holding(Modifiers.CONTROL);
        driver.click(driver.element(new Hit.OnTimeSlot("3"))).expectSelected("x", "q", "r");
        driver.click(driver.element(new Hit.OnStage("b"))).expectSelected("x", "r", "z", "p", "q");
        driver.click(driver.element(new Hit.OnStage("b"))).expectSelected("x", "r");
        driver.holding(Modifiers.SHIFT).click(driver.element(new Hit.OnStage("a")));
        driver.expectSelected("r", "x", "y");
        driver.click(driver.cell("b2")).click(driver.element(new Hit.OnTitle()));
        driver.expectSelected("r", "x", "y");
    }

    @Test
    void withControlTheRubberBandAdds() {
        driver.select("q").holding(Modifiers.CONTROL);
        driver.drag(driver.top("a1"), driver.card("x")).release().expectSelected("q", "x");
    }

    @Test
    void shiftAndArrowsExtendFromCardToCardAndBack() {
        driver.select("x").press(Key.DOWN, Modifiers.SHIFT).press(Key.DOWN, Modifiers.SHIFT);
        driver.expectSelected("x", "y", "z").press(Key.RIGHT, Modifiers.SHIFT);
        driver.expectSelected("x", "y", "z", "p").press(Key.LEFT, Modifiers.SHIFT);
        driver.expectSelected("x", "y", "z")
                .press(Key.UP, Modifiers.SHIFT)
                .expectSelected("x", "y");
        driver.press(Key.UP, Modifiers.SHIFT).press(Key.UP, Modifiers.SHIFT).expectSelected("x");
    }

    @Test
    void shiftAndArrowsFromACellWalk() {
        driver.selectCell("c1").press(Key.UP, Modifiers.SHIFT).expectSelected("z");
    }

    @Test
    void homeAndEndGoToTheEndsOfTheRow() {
        driver.select("p").press(Key.END).expectSelected("q").press(Key.HOME).expectSelected("z");
        driver.select("y").press(Key.HOME).expectSelected("x").press(Key.END).expectSelected("y");
        driver.selectCell("c2").press(Key.HOME).expectCell("c1").press(Key.END).expectSelected("r");
        driver.select("parked").press(Key.HOME).expectSelected("x");
    }

    @Test
    void controlHomeAndEndGoToTheEndsOfTheMap() {
        driver.select("p").press(Key.END, Modifiers.CONTROL).expectSelected("r");
        driver.press(Key.HOME, Modifiers.CONTROL).expectSelected("x");
        driver.selectCell("b1").press(Key.END, Modifiers.CONTROL).expectSelected("r");
        EditorDriver.on().press(Key.END, Modifiers.CONTROL).expectCell("c3");
    }

    @Test
    void shiftHomeAndEndExtendThroughTheRow() {
        driver.select("p").press(Key.END, Modifiers.SHIFT).expectSelected("p", "q");
        driver.press(Key.HOME, Modifiers.SHIFT).expectSelected("q", "p", "z");
        driver.select("p").press(Key.HOME, Modifiers.CONTROL_SHIFT);
        driver.expectSelected("p", "z", "y", "x");
        driver.select("q").press(Key.END, Modifiers.CONTROL_SHIFT).expectSelected("q", "r");
    }

    @Test
    void inTheClassicArrangementAllCardsAreOneRow() {
        driver.run(new SetArrangement(Arrangement.STAGES_ACROSS)).select("p");
        driver.press(Key.HOME).expectSelected("x").press(Key.END).expectSelected("r");
        driver.selectCell("a1").press(Key.END).expectSelected("r");
    }

    private void perform(MapAction action) {
        assertThat(driver.editor().perform(action)).as("can %s", action).isTrue();
    }

    private <T> void set(Property<T> property, T value, String... touchpoints) {
        driver.run(new SetProperty<>(List.of(touchpoints), property, value));
    }
}
