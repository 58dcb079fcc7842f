package org.touchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MapRulesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 1_000, 20_000})
    void generatedMapKeepsThem(int touchpoints) {
        assertThat(MapRules.check(GeneratedMap.of(touchpoints, 42))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.touchline.model.SampleMaps#all")
    void sampleKeepsThem(JourneyMap map) {
        assertThat(MapRules.check(map)).isEmpty();
    }

    @Test
    void newMapKeepsThem() {
        assertThat(MapRules.check(JourneyMap.titled("New"))).isEmpty();
    }
}
