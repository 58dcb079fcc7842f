package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.value.Arrangement;

import java.util.List;

/// Maps that somebody has only begun.
final class SparseMapsTest {
    private static final JourneyMap COMMUTER = SampleMaps.commuter();
    private static final JourneyMap EMPTY = JourneyMap.titled("New map");

    @ParameterizedTest
    @EnumSource
    void anEmptyMapHasATitleAndItsLanes(Arrangement arrangement) {
        LaidOutMap laidOut = Layouts.of(EMPTY, arrangement);
        assertThat(laidOut.place(new Hit.OnTitle())).isPresent();
        assertThat(laidOut.place(new Hit.OnLane("emotion"))).isPresent();
        assertThat(laidOut.gridBounds().height()).isGreaterThan(50);
        assertThat(laidOut.hitAt(laidOut.gridBounds().center())).isEqualTo(new Hit.OnPaper());
    }

    @ParameterizedTest
    @EnumSource
    void stagesWithoutTimeSlotsHaveHeaders(Arrangement arrangement) {
        JourneyMap map = EMPTY.edit().stages(COMMUTER.stages()).done();
        LaidOutMap laidOut = Layouts.of(map, arrangement);
        map.stages()
                .forEach(stage ->
                        assertThat(laidOut.place(new Hit.OnStage(stage.id()))).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void timeSlotsWithoutStagesHaveHeaders(Arrangement arrangement) {
        JourneyMap map = EMPTY.edit().times(COMMUTER.times()).done();
        LaidOutMap laidOut = Layouts.of(map, arrangement);
        map.times()
                .forEach(time ->
                        assertThat(laidOut.place(new Hit.OnTimeSlot(time.id()))).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aGridWithoutCardsTakesThemInEveryStageAndAtEveryTime(Arrangement arrangement) {
        JourneyMap map = EMPTY.edit().stages(COMMUTER.stages()).times(COMMUTER.times()).done();
        LaidOutMap laidOut = Layouts.of(map, arrangement);
        String last = map.times().getLast().id();
        map.stages().forEach(stage -> takesCards(laidOut, new Slot(stage.id(), last)));
        String first = map.stages().getFirst().id();
        map.times().forEach(time -> takesCards(laidOut, new Slot(first, time.id())));
    }

    private static void takesCards(LaidOutMap laidOut, Slot slot) {
        Point center = laidOut.cellBounds(slot).orElseThrow().center();
        assertThat(laidOut.hitAt(center)).isEqualTo(new Hit.OnCell(slot));
    }

    @ParameterizedTest
    @EnumSource
    void fewColumnsFillTheSheetBelowTheTitle(Arrangement arrangement) {
        JourneyMap map =
                EMPTY.edit()
                        .stages(COMMUTER.stages().subList(0, 1))
                        .times(COMMUTER.times().subList(0, 1))
                        .done();
        LaidOutMap laidOut = Layouts.of(map, arrangement);
        double titleRight = laidOut.place(new Hit.OnTitle()).orElseThrow().bounds().right();
        assertThat(titleRight).isGreaterThan(400).isLessThanOrEqualTo(laidOut.gridBounds().right());
    }

    @ParameterizedTest
    @EnumSource
    void withoutLanesTheSheetEndsBelowTheGrid(Arrangement arrangement) {
        LaidOutMap laidOut = Layouts.of(COMMUTER.edit().lanes(List.of()).done(), arrangement);
        assertThat(laidOut.drawing().size().height())
                .isGreaterThan(laidOut.gridBounds().bottom())
                .isLessThan(laidOut.gridBounds().bottom() + 50);
    }

    @ParameterizedTest
    @EnumSource
    void oneFeelingMakesAFaceButNoCurve(Arrangement arrangement) {
        JourneyMap map = COMMUTER.edit().touchpoints(COMMUTER.touchpoints().subList(0, 1)).done();
        assertThat(Layouts.of(map, arrangement).drawing().items())
                .extracting(Item::role)
                .contains(Role.EMOTION)
                .doesNotContain(Role.EMOTION_CURVE, Role.ARROW);
    }
}
