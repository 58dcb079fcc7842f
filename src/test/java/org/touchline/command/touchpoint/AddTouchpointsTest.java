package org.touchline.command.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.util.List;

final class AddTouchpointsTest {
    @Test
    void cardsGoIntoTheSlotsThatTheyName() {
        var map = SmallMap.of("a1 x");
        var added =
                new AddTouchpoints(List.of(card("p", "b1"), card("q", "a1"), card("r", "b1")), 0);
        assertThat(SmallMap.told(added.applyTo(map))).isEqualTo("a1 q, a1 x, b1 p, b1 r");
    }

    @Test
    void idsStayUnique() {
        var map = SmallMap.of("a1 x");
        var withPart = card("p", "b1").withParts(List.of(Touchpoint.named("x", "Part")));
        var added =
                new AddTouchpoints(
                        List.of(card("x", "b1"), withPart, card("q", "b1"), card("q", "c1")), 0);
        assertThat(SmallMap.told(added.applyTo(map))).isEqualTo("a1 x, b1 q");
    }

    @Test
    void aChannelThatTheMapDoesNotHaveIsCleared() {
        var card = card("p", "b1").with(TouchpointProperties.CHANNEL, "pigeon");
        var map = new AddTouchpoints(List.of(card), 0).applyTo(SmallMap.of());
        assertThat(map.touchpoint("p").orElseThrow().channel()).isEmpty();
    }

    private static Touchpoint card(String id, String cell) {
        return Touchpoint.named(id, id).at(SmallMap.slot(cell));
    }
}
