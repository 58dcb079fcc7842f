package org.touchline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class JourneyMapTest {
    private final Slot cell = new Slot("s1", "t1");
    private final JourneyMap map =
            JourneyMap.titled("Map")
                    .edit()
                    .stages(List.of(Stage.of("s1", "Awareness")))
                    .times(List.of(TimeSlot.of("t1", "Morning")))
                    .touchpoints(
                            List.of(
                                    Touchpoint.named("a", "First").at(cell),
                                    Touchpoint.named("b", "Parked"),
                                    Touchpoint.named("c", "Second").at(cell)))
                    .done();

    @Test
    void aCellHoldsItsTouchpointsInTheOrderOfTheDocument() {
        assertEquals(
                List.of("a", "c"), map.touchpointsAt(cell).stream().map(Touchpoint::id).toList());
        assertEquals(
                List.of("b"),
                map.touchpointsAt(Slot.PARKING_LOT).stream().map(Touchpoint::id).toList());
    }

    @Test
    void aChangedCopySharesWhatDidNotChange() {
        JourneyMap renamed = map.edit().brief(map.brief().withTitle("Other")).done();

        assertEquals("Other", renamed.brief().title());
        assertEquals("Map", map.brief().title());
        assertSame(map.touchpoints(), renamed.touchpoints());
    }

    @Test
    void aMapKeepsItsListsWhateverBecomesOfThoseItWasGiven() {
        List<Stage> stages = new ArrayList<>(map.stages());
        JourneyMap made = map.edit().stages(stages).done();

        stages.clear();

        assertEquals(Optional.of("Awareness"), made.stage("s1").map(Stage::name));
        assertThrows(UnsupportedOperationException.class, () -> made.stages().clear());
    }

    @Test
    void hiddenLanesAreNotVisible() {
        JourneyMap hidden =
                map.edit().view(map.view().withHiddenLanes(List.of("painPoints"))).done();

        assertEquals(
                List.of(LaneType.EMOTION, LaneType.OPPORTUNITIES),
                hidden.visibleLanes().stream().map(Lane::type).toList());
    }

    @Test
    void aTouchpointIsOnEveryPathUnlessItNamesSome() {
        JourneyPath path = new JourneyPath("p", "Path", "", "", map.unknown());
        Touchpoint plain = Touchpoint.named("a", "A");

        assertTrue(plain.isOn(path));
        assertTrue(!plain.with(TouchpointProperties.PATHS, List.of("other")).isOn(path));
    }

    @Test
    void aSlotHasBothAStageAndATimeOrNeither() {
        assertThrows(IllegalArgumentException.class, () -> new Slot("s1", ""));
        assertTrue(!Slot.PARKING_LOT.isOnGrid() && cell.isOnGrid());
    }
}
