package org.touchline.command.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

import java.util.List;

final class MoveTouchpointsTest {
    @Test
    void aCardGoesIntoTheStackWhereItIsDropped() {
        var map = SmallMap.of("a1 x", "b2 p q");
        assertThat(moved(map, "x", "b2", 0)).isEqualTo("b2 x, b2 p, b2 q");
        assertThat(moved(map, "x", "b2", 1)).isEqualTo("b2 p, b2 x, b2 q");
        assertThat(moved(map, "x", "b2", 2)).isEqualTo("b2 p, b2 q, b2 x");
        assertThat(moved(map, "x", "b2", Placement.LAST)).isEqualTo("b2 p, b2 q, b2 x");
    }

    @Test
    void withinItsCellACardDoesNotCountItself() {
        var map = SmallMap.of("a1 x y z");
        assertThat(moved(map, "x", "a1", 1)).isEqualTo("a1 y, a1 x, a1 z");
        assertThat(moved(map, "x", "a1", 2)).isEqualTo("a1 y, a1 z, a1 x");
        assertThat(moved(map, "z", "a1", 0)).isEqualTo("a1 z, a1 x, a1 y");
    }

    @Test
    void anEmptyCellIsVisitedInTheOrderOfTheStages() {
        var map = SmallMap.of("a1 x", "a2 p", "c2 q");
        assertThat(moved(map, "x", "b2", 0)).isEqualTo("a2 p, b2 x, c2 q");
    }

    @Test
    void theOrderOfOtherStagesWithinATimeSlotStays() {
        var map = SmallMap.of("c1 p", "a1 q", "b2 x");
        assertThat(moved(map, "x", "c1", 1)).isEqualTo("c1 p, c1 x, a1 q");
    }

    @Test
    void aCardDroppedWhereItStoodChangesNothing() {
        var map = SmallMap.of("a1 x", "b1 y", "a1 z");
        var move = new MoveTouchpoints(List.of(new Placement("z", SmallMap.slot("a1"), 1)));
        assertThat(move.applyTo(map)).isSameAs(map);
    }

    @Test
    void theParkingLotComesLast() {
        var map = SmallMap.of("a1 x", "a2 y", "- p");
        assertThat(moved(map, "x", "-", Placement.LAST)).isEqualTo("a2 y, - p, - x");
        assertThat(moved(map, "p", "c1", 0)).isEqualTo("a1 x, c1 p, a2 y");
    }

    @Test
    void aCellThatTheMapDoesNotHaveTakesNothing() {
        var map = SmallMap.of("a1 x");
        var move = new MoveTouchpoints(List.of(new Placement("x", new Slot("a", "9"), 0)));
        assertThat(move.applyTo(map)).isSameAs(map);
    }

    private static String moved(JourneyMap map, String id, String cell, int index) {
        var placement = new Placement(id, SmallMap.slot(cell), index);
        return SmallMap.told(new MoveTouchpoints(List.of(placement)).applyTo(map));
    }
}
