package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    @Test
    void unknownFieldsSurviveInEveryObject() throws Exception {
        var document = JsonMapper.shared().readTree(MapWriter.toText(GeneratedMap.of(100, 1)));
        addFields(document, "");
        document.withObject("/images").remove("new"); // its fields are pictures

        String rewritten = MapWriter.toText(MapReader.read(document.toString().getBytes(UTF_8)));

        assertThat(JsonMapper.shared().readTree(rewritten)).isEqualTo(document);
    }

    private static void addFields(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            object.put("new", "at " + pointer);
        }
        int index = 0;
        for (JsonNode child : node.values()) {
            addFields(child, pointer + "/" + index++);
        }
    }
}
