package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class RoundTripTest {
    static List<Path> samples() {
        return SampleMaps.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsWrittenAsItWasRead(Path sample) throws Exception {
        assertThat(MapWriter.toText(MapReader.read(sample))).isEqualTo(Files.readString(sample));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedMapIsReadAsItWasWritten(long seed) throws Exception {
        JourneyMap map = GeneratedMap.of(300, seed);

        assertThat(MapReader.read(MapWriter.toBytes(map))).isEqualTo(map);
    }
}
