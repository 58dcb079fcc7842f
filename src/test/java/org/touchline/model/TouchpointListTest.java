package org.touchline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

/// However often a list is asked, it answers as if it were looked through.
final class TouchpointListTest {
    private static final Slot SLOT = new Slot("stage", "time");

    private final Touchpoint first = Touchpoint.named("a", "First").at(SLOT);
    private final Touchpoint second = Touchpoint.named("b", "Second");
    private final Touchpoint third = Touchpoint.named("c", "Third").at(SLOT);
    private final TouchpointList list = TouchpointList.of(List.of(first, second, third));

    @Test
    void findsByIdTheFirstTimeAndEver() {
        for (int i = 0; i < 20; i++) {
            assertThat(list.withId("b")).containsSame(second);
            assertThat(list.withId("nobody")).isEmpty();
        }
    }

    @Test
    void findsWhatIsInASlotTheFirstTimeAndEver() {
        for (int i = 0; i < 20; i++) {
            assertThat(list.at(SLOT)).containsExactly(first, third);
            assertThat(list.at(Slot.PARKING_LOT)).containsExactly(second);
            assertThat(list.at(new Slot("stage", "never"))).isEmpty();
        }
    }

    @Test
    void equalsAnyListOfTheSameTouchpoints() {
        assertThat(list).isEqualTo(List.of(first, second, third));
        assertThat(List.of(first, second, third)).isEqualTo(list);
        assertThat(list).hasSameHashCodeAs(TouchpointList.of(List.of(first, second, third)));
        assertThat(list).isNotEqualTo(List.of(first, third, second));
    }

    @Test
    void cannotBeChanged() {
        assertThat(TouchpointList.of(list)).isSameAs(list);
        assertThatThrownBy(() -> list.add(first)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.set(0, second))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
