package org.touchline.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.cast.RemovePath;
import org.touchline.command.cast.RemovePersona;
import org.touchline.command.lane.RemoveLane;
import org.touchline.command.medium.RemoveChannel;
import org.touchline.command.medium.RemoveDevice;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.util.List;
import java.util.stream.Stream;

/// Whoever is removed is named nowhere any more, not even by the parts of touchpoints.
final class ReferencesTest {
    private static final JourneyMap MAP = withPartOn("channel-1", GeneratedMap.of(100, 3));

    @Test
    void ofAChannel() {
        assertThat(all(MAP)).extracting(Touchpoint::channel).contains("channel-1");
        assertThat(all(new RemoveChannel("channel-1").applyTo(MAP)))
                .extracting(Touchpoint::channel)
                .doesNotContain("channel-1")
                .contains("channel-2");
    }

    @Test
    void ofADevice() {
        assertThat(all(new RemoveDevice("device-1").applyTo(MAP)))
                .extracting(Touchpoint::device)
                .doesNotContain("device-1")
                .contains("device-2");
    }

    @Test
    void ofAPath() {
        assertThat(all(new RemovePath("path-1").applyTo(MAP)))
                .flatExtracting(touchpoint -> touchpoint.get(TouchpointProperties.PATHS))
                .doesNotContain("path-1")
                .contains("path-2");
    }

    @Test
    void ofAPersona() {
        assertThat(new RemovePersona("persona-1").applyTo(MAP).paths())
                .extracting(JourneyPath::persona)
                .containsOnly("");
    }

    @Test
    void ofALane() {
        JourneyMap hidden = new SetHiddenLanes(List.of("lane-text")).applyTo(MAP);
        JourneyMap map = new RemoveLane("lane-text").applyTo(hidden);
        assertThat(map.view().hiddenLanes()).isEmpty();
        assertThat(map.notes()).isEmpty();
    }

    private static List<Touchpoint> all(JourneyMap map) {
        return map.touchpoints().stream().flatMap(ReferencesTest::withParts).toList();
    }

    private static Stream<Touchpoint> withParts(Touchpoint touchpoint) {
        return Stream.concat(
                Stream.of(touchpoint),
                touchpoint.parts().stream().flatMap(ReferencesTest::withParts));
    }

    private static JourneyMap withPartOn(String channel, JourneyMap map) {
        var part = Touchpoint.named("part", "Part").with(TouchpointProperties.CHANNEL, channel);
        var whole = map.touchpoints().getFirst().withParts(List.of(part));
        return ElementList.TOUCHPOINTS.replace(map, whole);
    }
}
