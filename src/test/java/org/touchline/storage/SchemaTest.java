package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.GeneratedMap;
import org.touchline.model.SampleMaps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The schema allows what the program writes, and no more than the program reads.
final class SchemaTest {
    static List<Path> samples() {
        return SampleMaps.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreValid(Path sample) throws Exception {
        assertThat(DocumentSchema.complaints(Files.readString(sample))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsValid(long seed) {
        String written = MapWriter.toText(GeneratedMap.of(100, seed));

        assertThat(DocumentSchema.complaints(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"emotion\": 7",
                "\"emotion\": 1.5",
                "\"rating\": \"good\"",
                "\"importance\": 0",
                "\"momentOfTruth\": 1",
                "\"nature\": \"magic\"",
                "\"action\": null",
                "\"painPoints\": [7]",
                "\"opportunities\": [{}]",
                "\"measures\": [{ \"name\": \"a\", \"value\": true }]",
                "\"checks\": [{ \"text\": \"a\", \"result\": \"maybe\" }]",
                "\"target\": { \"rating\": 6 }",
                "\"stage\": \"s\"",
                "\"time\": \"t\"",
                "\"parts\": [{ \"id\": \"b\" }]",
                "\"parts\": [{ \"id\": \"b\", \"name\": \"B\", \"stage\": \"s\", \"time\": \"t\" }]"
            })
    void wrongTouchpointIsInvalid(String fields) {
        assertInvalid(BrokenMap.withTouchpointFields(fields).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\": \"English, please\"",
                "\"state\": \"past\"",
                "\"personas\": [{ \"id\": \"\", \"name\": \"A\" }]",
                "\"personas\": [{ \"id\": \"a\", \"name\": \"A\", \"color\": \"red\" }]",
                "\"channels\": [{ \"id\": \"a\\tb\", \"name\": \"A\" }]",
                "\"lanes\": [{ \"id\": \"a\" }]",
                "\"notes\": [{ \"id\": \"a\", \"text\": \"A\" }]",
                "\"view\": { \"arrangement\": \"round\" }",
                "\"images\": { \"\": { \"type\": \"image/png\", \"data\": \"\" } }",
                "\"images\": { \"a\": { \"type\": \"image/gif\", \"data\": \"\" } }"
            })
    void wrongFieldIsInvalid(String fields) {
        assertInvalid(BrokenMap.withFields(fields).text());
    }

    @Test
    void otherVersionsAreInvalid() {
        String map = MapWriter.toText(GeneratedMap.of(1, 1));

        assertInvalid(map.replace("\"version\": 1", "\"version\": 2"));
        assertInvalid(map.replace("\"version\": 1", "\"version\": \"1\""));
    }

    @Test
    void schemaAndCodecsHaveTheSameFieldsInTheSameOrder() {
        assertFields("", JourneyMapCodec.CODEC);
        assertFields("/$defs/persona", PersonaCodec.CODEC);
        assertFields("/$defs/stage", StageCodec.CODEC);
        assertFields("/$defs/time", TimeSlotCodec.CODEC);
        assertFields("/$defs/channel", ChannelCodec.CODEC);
        assertFields("/$defs/device", DeviceCodec.CODEC);
        assertFields("/$defs/path", JourneyPathCodec.CODEC);
        assertFields("/$defs/lane", LaneCodec.CODEC);
        assertFields("/$defs/touchpoint", TouchpointCodec.CODEC);
        assertFields("/$defs/opportunity/oneOf/1", OpportunityCodec.OBJECT);
        assertFields("/$defs/measure", MeasureCodec.CODEC);
        assertFields("/$defs/check", CheckCodec.CODEC);
        assertFields("/$defs/target", TargetCodec.CODEC);
        assertFields("/$defs/note", NoteCodec.CODEC);
        assertFields("/$defs/view", ViewCodec.CODEC);
        assertFields("/$defs/image", ImageCodec.CODEC);
    }

    private static void assertFields(String pointer, ObjectCodec<?> codec) {
        var object = DocumentSchema.tree().at(pointer);
        var required =
                object.path("required").values().stream().map(node -> node.asString()).toList();

        assertThat(codec.fields())
                .extracting(Field::key)
                .as("fields of '%s'", pointer)
                .containsExactlyElementsOf(object.path("properties").propertyNames());
        assertThat(codec.fields().stream().filter(Field::required).map(Field::key))
                .as("required fields of '%s'", pointer)
                .containsExactlyElementsOf(required);
    }

    /// The validator refuses it and so does the program.
    private static void assertInvalid(String document) {
        assertThat(DocumentSchema.complaints(document)).isNotEmpty();
        assertThat(BrokenMap.of(document).failure().problems()).isNotEmpty();
    }
}
