package org.touchline.command.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.model.JourneyMap;

import java.util.List;

final class CardGroupTest {
    @Test
    void cardsKeepTheirPlaceBesideTheLead() {
        var map = SmallMap.of("a1 x", "b2 y");
        assertThat(moved(map, "x", "b2", 0)).isEqualTo("b2 x, c3 y");
    }

    @Test
    void atTheBorderAllStopTogether() {
        var map = SmallMap.of("a1 x", "b2 y");
        assertThat(moved(map, "x", "c3", 0)).isEqualTo("b2 x, c3 y");
    }

    @Test
    void aGroupThatCannotMoveKeepsItsStacks() {
        var map = SmallMap.of("a1 x p", "a3 y");
        assertThat(moved(map, "x", "a2", 0)).isEqualTo("a1 x, a1 p, a3 y");
    }

    @Test
    void cardsOfOneCellStayTogetherInTheirOrder() {
        var map = SmallMap.of("a1 x p y", "b1 q");
        assertThat(moved(map, "y", "b1", 1)).isEqualTo("a1 p, b1 q, b1 x, b1 y");
    }

    @Test
    void aMoveWithinACellLeavesTheOtherCellsAlone() {
        var map = SmallMap.of("a1 x p", "c1 y", "b1 q");
        var moved = CardGroup.of(map, List.of("x", "y"), "x").moveTo(SmallMap.slot("a1"), 1);
        assertThat(SmallMap.told(moved.applyTo(map))).isEqualTo("a1 p, a1 x, c1 y, b1 q");
    }

    @Test
    void intoTheParkingLotAndOutOfItAllGoTogether() {
        var map = SmallMap.of("a1 x", "b2 y", "- p");
        assertThat(moved(map, "x", "-", Placement.LAST)).isEqualTo("- p, - x, - y");
        var out = CardGroup.of(map, List.of("p", "y"), "p").moveTo(SmallMap.slot("a1"), 1);
        assertThat(SmallMap.told(out.applyTo(map))).isEqualTo("a1 x, a1 y, a1 p");
    }

    @Test
    void copiesLeaveTheOriginalsAndGetFreeIds() {
        var map = SmallMap.of("a1 tp1", "b2 tp3");
        var copy = CardGroup.of(map, List.of("tp1", "tp3"), "tp1").copyTo(SmallMap.slot("a2"), 0);
        assertThat(SmallMap.told(copy.applyTo(map))).isEqualTo("a1 tp1, a2 tp2, b2 tp3, b3 tp4");
        assertThat(copy.copyIds(map)).containsExactly("tp2", "tp4");
    }

    @Test
    void aDuplicateStandsBelowItsOriginal() {
        var map = SmallMap.of("a1 x p", "b2 y");
        var copy = CardGroup.of(map, List.of("x", "y"), "y").duplicate();
        assertThat(SmallMap.told(copy.applyTo(map))).isEqualTo("a1 x, a1 tp1, a1 p, b2 y, b2 tp2");
    }

    @Test
    void theLeadIsOneOfThem() {
        var map = SmallMap.of("a1 x y");
        assertThatThrownBy(() -> CardGroup.of(map, List.of("x"), "y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Moves x and y.
    private static String moved(JourneyMap map, String lead, String cell, int index) {
        var group = CardGroup.of(map, List.of("x", "y"), lead);
        return SmallMap.told(group.moveTo(SmallMap.slot(cell), index).applyTo(map));
    }
}
