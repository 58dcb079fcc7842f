package org.touchline.editor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.touchpoint.MoveTouchpoints;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The map as a tree, and moving its rows.
final class OutlineTest {
    /// Two stages, three time slots: `a` and `b` in the first time slot, `c` in the third; `d` in
    /// the other stage; `p` and `q` in the parking lot.
    private static final JourneyMap MAP =
            JourneyMap.titled("Map")
                    .edit()
                    .stages(List.of(Stage.of("s1", "One"), Stage.of("s2", "Two")))
                    .times(
                            List.of(
                                    TimeSlot.of("t1", ""),
                                    TimeSlot.of("t2", ""),
                                    TimeSlot.of("t3", "")))
                    .touchpoints(
                            List.of(
                                    at("a", "s1", "t1"),
                                    at("b", "s1", "t1"),
                                    at("d", "s2", "t2"),
                                    at("c", "s1", "t3"),
                                    Touchpoint.named("p", ""),
                                    Touchpoint.named("q", "")))
                    .done();

    @Test
    void stagesHaveTheirTouchpointsInOrderAndTheParkingLotIsLast() {
        assertThat(rows(MAP)).isEqualTo("s1: a b c | s2: d | : p q");
        assertThat(rows(SampleMaps.commuter())).endsWith(": tp8 tp9");
    }

    @Test
    void aRowThatIsMovedKeepsItsTimeWhereThatFits() {
        JourneyMap now = moved("d", "s1", 2);
        assertThat(rows(now)).isEqualTo("s1: a b d c | s2:  | : p q");
        assertThat(slot(now, "d")).isEqualTo(new Slot("s1", "t2"));
    }

    @Test
    void elsewhereItTakesTheTimeOfItsNeighbour() {
        JourneyMap now = moved("d", "s1", 1);
        assertThat(rows(now)).isEqualTo("s1: a d b c | s2:  | : p q");
        assertThat(slot(now, "d")).isEqualTo(new Slot("s1", "t1"));

        now = moved("c", "s1", 0);
        assertThat(rows(now)).isEqualTo("s1: c a b | s2: d | : p q");
        assertThat(slot(now, "c")).isEqualTo(new Slot("s1", "t1"));
    }

    @Test
    void fromTheParkingLotAndBack() {
        assertThat(slot(moved("p", "s2", 1), "p")).isEqualTo(new Slot("s2", "t2"));
        assertThat(rows(moved("a", "", 1))).isEqualTo("s1: b c | s2: d | : p a q");
    }

    @Test
    void intoAnEmptyStageTheFirstTimeSlotIsTaken() {
        JourneyMap empty = moved("d", "s1", 0);
        JourneyMap now =
                new Outline(empty).move(List.of("q"), "s2", 0).orElseThrow().applyTo(empty);
        assertThat(slot(now, "q")).isEqualTo(new Slot("s2", "t1"));
        JourneyMap bare =
                JourneyMap.titled("")
                        .edit()
                        .touchpoints(List.of(Touchpoint.named("p", "")))
                        .stages(MAP.stages())
                        .done();
        assertThat(new Outline(bare).move(List.of("p"), "s1", 0)).isEmpty();
    }

    @Test
    void severalRowsComeTogether() {
        JourneyMap now =
                new Outline(MAP).move(List.of("q", "a"), "s2", 1).orElseThrow().applyTo(MAP);
        assertThat(rows(now)).isEqualTo("s1: b c | s2: d a q | : p");
        assertThat(MapRules.check(now)).isEmpty();
    }

    @Test
    void stepsGoRowByRowAndOverTheBordersOfBranches() {
        assertThat(rows(stepped("b", -1))).startsWith("s1: b a c");
        assertThat(rows(stepped("b", 1))).startsWith("s1: a c b");
        assertThat(rows(stepped("d", -1))).startsWith("s1: a b c d | s2: ");
        assertThat(rows(stepped("d", 1))).endsWith("s2:  | : d p q");
        assertThat(rows(stepped("p", -1))).contains("s2: d p");
        assertThat(new Outline(MAP).step(List.of("a"), "a", -1)).isEmpty();
        assertThat(new Outline(MAP).step(List.of("q"), "q", 1)).isEmpty();
    }

    private static JourneyMap moved(String id, String stage, int index) {
        return applied(new Outline(MAP).move(List.of(id), stage, index));
    }

    private static JourneyMap stepped(String id, int step) {
        return applied(new Outline(MAP).step(List.of(id), id, step));
    }

    private static JourneyMap applied(Optional<MoveTouchpoints> move) {
        return move.orElseThrow().applyTo(MAP);
    }

    private static Slot slot(JourneyMap map, String id) {
        return map.touchpoint(id).orElseThrow().slot();
    }

    private static String rows(JourneyMap map) {
        return new Outline(map)
                .branches().stream()
                        .map(branch ->
                                branch.stage()
                                        + ": "
                                        + branch.touchpoints().stream()
                                                .map(Touchpoint::id)
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | "));
    }

    private static Touchpoint at(String id, String stage, String time) {
        return Touchpoint.named(id, "").at(new Slot(stage, time));
    }
}
