package org.touchline.command.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.Ids;
import org.touchline.command.SmallMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Score;

import java.util.List;

final class CopyTouchpointsTest {
    @Test
    void aCopyHasAllThatTheOriginalHasButItsIds() {
        var part = Touchpoint.named("part", "A smaller one");
        var original =
                Touchpoint.named("x", "Whole")
                        .at(SmallMap.slot("a1"))
                        .with(TouchpointProperties.RATING, new Score(4))
                        .withParts(List.of(part));
        var map = SmallMap.of().edit().touchpoints(List.of(original)).done();

        var copies =
                new CopyTouchpoints(List.of(new Placement("x", SmallMap.slot("b2"), 0)))
                        .applyTo(map)
                        .touchpointsAt(SmallMap.slot("b2"));

        assertThat(copies).hasSize(1);
        assertThat(copies.getFirst().values()).isEqualTo(original.values());
        assertThat(copies.getFirst().parts())
                .extracting(Touchpoint::name)
                .containsExactly("A smaller one");
        assertThat(Ids.ofTouchpoints(copies)).doesNotContain("x", "part").hasSize(2);
    }
}
