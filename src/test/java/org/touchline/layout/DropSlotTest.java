package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.value.Arrangement;

import java.util.List;
import java.util.Set;

/// Where a dragged card or header would land.
final class DropSlotTest {
    private static final Slot CHECKOUT = new Slot("pre-purchase", "checkout");

    private final LaidOutMap laidOut = Layouts.of(SampleMaps.commuter());
    private final Rect registers = laidOut.touchpointBounds("tp4").orElseThrow();
    private final Rect buys = laidOut.touchpointBounds("tp5").orElseThrow();

    @Test
    void aCardLandsAboveBetweenOrBelowTheCardsOfACell() {
        assertThat(dropAt(registers.centerX(), registers.y() + 3).index()).isZero();
        assertThat(dropAt(registers.centerX(), registers.bottom() - 3).index()).isEqualTo(1);
        assertThat(dropAt(buys.centerX(), buys.y() + 3).index()).isEqualTo(1);
        assertThat(dropAt(buys.centerX(), buys.bottom() - 3).index()).isEqualTo(2);
    }

    @Test
    void theMarkerLiesBetweenTheCardsInTheirCell() {
        DropSlot between = dropAt(buys.centerX(), buys.y());
        assertThat(between.slot()).isEqualTo(CHECKOUT);
        assertThat(between.cell()).isEqualTo(laidOut.cellBounds(CHECKOUT).orElseThrow());
        assertThat(between.marker().y()).isGreaterThanOrEqualTo(registers.bottom());
        assertThat(between.marker().bottom()).isLessThanOrEqualTo(buys.y());
        assertThat(between.cell().encloses(between.marker())).isTrue();
    }

    @Test
    void cardsOnTheMoveDoNotCount() {
        Point below = new Point(buys.centerX(), buys.bottom());
        assertThat(laidOut.dropSlotAt(below, Set.of("tp4")).orElseThrow().index()).isEqualTo(1);
        assertThat(laidOut.dropSlotAt(below, Set.of("tp4", "tp5")).orElseThrow().index()).isZero();
    }

    @Test
    void anEmptyCellTakesACardAtItsTop() {
        Slot slot = new Slot("awareness", "morning");
        Rect cell = laidOut.cellBounds(slot).orElseThrow();
        DropSlot drop = dropAt(cell.centerX(), cell.bottom() - 2);
        assertThat(drop.slot()).isEqualTo(slot);
        assertThat(drop.index()).isZero();
        assertThat(cell.encloses(drop.marker())).isTrue();
    }

    @Test
    void aLittleBesideTheGridTheNearestCellIsMeant() {
        Rect grid = laidOut.gridBounds();
        assertThat(dropAt(grid.x() - 20, grid.y() - 20).slot())
                .isEqualTo(new Slot("awareness", "morning"));
        assertThat(dropAt(grid.right() + 20, grid.bottom() - 1).slot())
                .isEqualTo(new Slot("post-purchase", "night"));
        Point farAway = new Point(grid.x() - 200, grid.y());
        assertThat(laidOut.dropSlotAt(farAway, Set.of())).isEmpty();
    }

    @Test
    void betweenTwoStagesOfTheClassicArrangementTheNearerOneIsMeant() {
        LaidOutMap classic = Layouts.of(SampleMaps.commuter(), Arrangement.STAGES_ACROSS);
        Rect header = classic.place(new Hit.OnStage("awareness")).orElseThrow().bounds();
        Point right = new Point(header.right() + 2, classic.gridBounds().centerY());
        assertThat(classic.dropSlotAt(right, Set.of()).orElseThrow().slot())
                .isEqualTo(new Slot("awareness", "evening"));
    }

    @Test
    void aMapWithoutTimeSlotsTakesNoCard() {
        JourneyMap map =
                SampleMaps.commuter().edit().times(List.of()).touchpoints(List.of()).done();
        LaidOutMap empty = Layouts.of(map);
        assertThat(empty.dropSlotAt(empty.gridBounds().center(), Set.of())).isEmpty();
        assertThat(empty.timeGapAt(empty.gridBounds().center())).isEmpty();
    }

    @Test
    void aTimeSlotLandsBeforeOrAfterTheHeaderUnderThePointer() {
        Rect afternoon = laidOut.place(new Hit.OnTimeSlot("afternoon")).orElseThrow().bounds();
        assertThat(timeGap(laidOut, afternoon.x() + 5, afternoon.y()).index()).isEqualTo(1);
        HeaderGap after = timeGap(laidOut, afternoon.right() - 5, afternoon.y());
        assertThat(after.index()).isEqualTo(2);
        assertThat(after.marker().centerX()).isEqualTo(afternoon.right());
        assertThat(timeGap(laidOut, 1e5, 0).index()).isEqualTo(5);
        assertThat(timeGap(laidOut, -1e5, 0).index()).isZero();
    }

    @Test
    void aStageLandsAboveBelowOrBesideTheOthers() {
        Rect research = laidOut.place(new Hit.OnStage("research")).orElseThrow().bounds();
        Point low = new Point(research.centerX(), research.bottom() - 5);
        HeaderGap below = laidOut.stageGapAt(low).orElseThrow();
        assertThat(below.index()).isEqualTo(2);
        assertThat(below.marker().centerY()).isEqualTo(research.bottom());

        LaidOutMap classic = Layouts.of(SampleMaps.commuter(), Arrangement.STAGES_ACROSS);
        Rect beside = classic.place(new Hit.OnStage("research")).orElseThrow().bounds();
        Point left = new Point(beside.x() + 5, beside.y());
        assertThat(classic.stageGapAt(left).orElseThrow().index()).isEqualTo(1);
    }

    private DropSlot dropAt(double x, double y) {
        return laidOut.dropSlotAt(new Point(x, y), Set.of()).orElseThrow();
    }

    private static HeaderGap timeGap(LaidOutMap laidOut, double x, double y) {
        return laidOut.timeGapAt(new Point(x, y)).orElseThrow();
    }
}
