package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.model.MapLimits;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// `src/docs/format.md` tells the truth.
final class FormatPageTest {
    private final String page = Files.readString(Path.of("src", "docs", "format.md"));

    FormatPageTest() throws IOException {}

    @Test
    void exampleIsInCanonicalForm() throws Exception {
        var map = MapReader.read(example().getBytes(StandardCharsets.UTF_8));

        assertThat(MapWriter.toText(map)).isEqualTo(example());
    }

    @Test
    void exampleIsValid() {
        assertThat(DocumentSchema.complaints(example())).isEmpty();
    }

    @Test
    void everyFieldOfTheSchemaIsNamed() {
        assertThat(fieldsOf(DocumentSchema.tree()))
                .allSatisfy(field ->
                        assertThat(page).containsAnyOf("`" + field + "`", "\"" + field + "\""));
    }

    @Test
    void limitsAreThoseOfTheProgram() {
        assertThat(page.replaceAll("\\s+", " "))
                .contains(
                        MapReader.MOST_BYTES / (1 << 20) + " MiB a file",
                        counted(MapLimits.STAGES, "stages"),
                        counted(MapLimits.TIMES, "time slots"),
                        counted(MapLimits.TOUCHPOINTS, "touchpoints"),
                        "parts " + MapLimits.PARTS_DEPTH + " levels deep",
                        counted(MapLimits.TEXT_LENGTH, "characters a text"),
                        MapLimits.PICTURE_BYTES / (1 << 20) + " MiB and",
                        counted(MapLimits.PICTURE_POINTS, "points a picture"),
                        "first " + MapReader.MOST_PROBLEMS + " problems");
    }

    private static String counted(long limit, String noun) {
        return String.format(Locale.ROOT, "%,d %s", limit, noun);
    }

    private String example() {
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```\n", start));
    }

    /// The names in all `properties` of a schema.
    private static Set<String> fieldsOf(JsonNode schema) {
        Set<String> fields = new TreeSet<>(schema.path("properties").propertyNames());
        schema.forEach(child -> fields.addAll(fieldsOf(child)));
        return fields;
    }
}
