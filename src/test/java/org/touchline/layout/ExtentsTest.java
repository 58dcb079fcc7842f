package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.Command;
import org.touchline.command.SmallMap;
import org.touchline.command.structure.ResizeStage;
import org.touchline.command.structure.ResizeTimeSlot;
import org.touchline.geometry.Rect;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Extent;

import java.util.List;

/// Rows and columns that were given a size.
final class ExtentsTest {
    private static final JourneyMap COMMUTER = SampleMaps.commuter();
    private static final String STAGE = "pre-purchase";
    private static final String TIME = "checkout";

    @Test
    void aStageIsAsHighAsItIsWanted() {
        Rect before = stage(Layouts.of(COMMUTER));
        Rect after = stage(resized(new ResizeStage(STAGE, Arrangement.TIME_ACROSS, wide(600))));

        assertThat(after.height()).isEqualTo(600);
        assertThat(after.y()).isEqualTo(before.y());
        assertThat(after.width()).isEqualTo(before.width());
    }

    @Test
    void aTimeSlotIsAsWideAsItIsWantedAndTheOthersKeepTheirWidth() {
        LaidOutMap before = Layouts.of(COMMUTER);
        LaidOutMap after = resized(new ResizeTimeSlot(TIME, wide(500)));

        assertThat(time(after).width()).isEqualTo(500);
        assertThat(time(after).x()).isEqualTo(time(before).x());
        assertThat(bounds(after, new Hit.OnTimeSlot("evening")).width())
                .isEqualTo(bounds(before, new Hit.OnTimeSlot("evening")).width());
    }

    @Test
    void anEmptyColumnBecomesNarrowerThanTheOthers() {
        JourneyMap empty = COMMUTER.edit().touchpoints(List.of()).done();
        LaidOutMap laidOut = Layouts.of(new ResizeTimeSlot(TIME, wide(100)).applyTo(empty));

        assertThat(time(laidOut).width()).isEqualTo(100);
    }

    @Test
    void whatIsInARowOrAColumnIsNotCutOff() {
        Extent least = wide(Extent.LEAST);
        LaidOutMap rows = resized(new ResizeStage(STAGE, Arrangement.TIME_ACROSS, least));
        assertEnclosesItsCards(rows);
        LaidOutMap columns = resized(new ResizeTimeSlot(TIME, least));
        assertEnclosesItsCards(columns);
        assertThat(time(columns).width()).isLessThan(time(Layouts.of(COMMUTER)).width());
    }

    @Test
    void inTheClassicArrangementAStageIsAsWideAsItIsWanted() {
        for (int width : new int[] {300, 900, 2400}) {
            LaidOutMap laidOut =
                    classic(new ResizeStage(STAGE, Arrangement.STAGES_ACROSS, wide(width)));
            assertThat(stage(laidOut).width()).as("%d", width).isGreaterThanOrEqualTo(width);
            assertEnclosesItsCards(laidOut);
        }
        assertThat(stage(classic(new ResizeStage(STAGE, Arrangement.STAGES_ACROSS, wide(2400)))))
                .extracting(Rect::width)
                .isEqualTo(2400.0);
    }

    @Test
    void aSizeIsForOneArrangement() {
        JourneyMap high =
                new ResizeStage(STAGE, Arrangement.TIME_ACROSS, wide(600)).applyTo(COMMUTER);

        assertThat(stage(Layouts.of(high, Arrangement.STAGES_ACROSS)))
                .isEqualTo(stage(Layouts.of(COMMUTER, Arrangement.STAGES_ACROSS)));
    }

    @Test
    void inAWideStageATimeSlotKeepsItsOwnWidth() {
        JourneyMap map = SmallMap.of("a1 x", "a2 y", "a3 z");
        JourneyMap wide = new ResizeStage("a", Arrangement.STAGES_ACROSS, wide(1200)).applyTo(map);
        JourneyMap both = new ResizeTimeSlot("2", wide(260)).applyTo(wide);
        LaidOutMap laidOut = Layouts.of(both, Arrangement.STAGES_ACROSS);

        assertThat(bounds(laidOut, new Hit.OnStage("a")).width()).isEqualTo(1200);
        assertThat(bounds(laidOut, new Hit.OnTimeSlot("1")).width()).isEqualTo(470);
        assertThat(bounds(laidOut, new Hit.OnTimeSlot("2")).width()).isEqualTo(260);
    }

    @Test
    void automaticIsAsBefore() {
        JourneyMap resized = new ResizeTimeSlot(TIME, wide(500)).applyTo(COMMUTER);
        JourneyMap back = new ResizeTimeSlot(TIME, Extent.AUTOMATIC).applyTo(resized);

        assertThat(back).isEqualTo(COMMUTER);
    }

    @Test
    void aLengthBecomesTheNearestExtent() {
        assertThat(Extent.near(5)).isEqualTo(new Extent(Extent.LEAST));
        assertThat(Extent.near(250.4)).isEqualTo(new Extent(250));
        assertThat(Extent.near(1e9)).isEqualTo(new Extent(Extent.MOST));
    }

    private static void assertEnclosesItsCards(LaidOutMap laidOut) {
        for (Touchpoint touchpoint : COMMUTER.touchpoints()) {
            laidOut.touchpointBounds(touchpoint.id())
                    .ifPresent(card ->
                            assertThat(laidOut.cellBounds(touchpoint.slot()).orElseThrow())
                                    .matches(cell -> cell.encloses(card), touchpoint.id()));
        }
    }

    private static Extent wide(int points) {
        return new Extent(points);
    }

    private static LaidOutMap resized(Command command) {
        return Layouts.of(command.applyTo(COMMUTER));
    }

    private static LaidOutMap classic(Command command) {
        return Layouts.of(command.applyTo(COMMUTER), Arrangement.STAGES_ACROSS);
    }

    private static Rect stage(LaidOutMap laidOut) {
        return bounds(laidOut, new Hit.OnStage(STAGE));
    }

    private static Rect time(LaidOutMap laidOut) {
        return bounds(laidOut, new Hit.OnTimeSlot(TIME));
    }

    private static Rect bounds(LaidOutMap laidOut, Hit header) {
        return laidOut.place(header).orElseThrow().bounds();
    }
}
