package org.touchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.command.structure.AddStage;

import java.util.List;

/// Which time slots a stage shows in the classic arrangement.
final class StageTimesTest {
    @Test
    void aStageShowsWhatItUsesAndWhatNobodyUsesAfterThat() {
        JourneyMap map = SmallMap.of("a1 x", "a2 y", "b2 z");

        assertThat(times(map, 0)).containsExactly("1", "2", "3");
        assertThat(times(map, 1)).containsExactly("2", "3");
    }

    @Test
    void whatNobodyUsesBeforeAllOthersStandsInTheFirstStage() {
        JourneyMap map = SmallMap.of("b3 x");

        assertThat(times(map, 0)).containsExactly("1", "2");
        assertThat(times(map, 1)).containsExactly("3");
    }

    @Test
    void anEmptyStageWaitsAtTheTimeOfTheColumnBefore() {
        StageTimes last = StageTimes.of(SmallMap.of("a1 x", "b2 y")).getLast();

        assertThat(last.named()).isFalse();
        assertThat(last.slots()).containsExactly(SmallMap.slot("c3"));
    }

    @Test
    void everyTimeSlotIsShownSomewhere() {
        JourneyMap map = new AddStage(Stage.of("d", "D"), 0).applyTo(SmallMap.of("b2 x"));

        assertThat(StageTimes.of(map).stream().flatMap(stage -> stage.times().stream()))
                .containsAll(map.times());
    }

    @Test
    void withoutTimeSlotsThereIsNothingToShow() {
        JourneyMap map = JourneyMap.titled("").edit().stages(SmallMap.of().stages()).done();

        assertThat(StageTimes.of(map)).allMatch(stage -> stage.slots().isEmpty());
    }

    private static List<String> times(JourneyMap map, int stage) {
        return StageTimes.of(map).get(stage).times().stream().map(TimeSlot::id).toList();
    }
}
