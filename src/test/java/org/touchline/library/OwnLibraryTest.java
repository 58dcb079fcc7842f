package org.touchline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Nature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class OwnLibraryTest {
    @TempDir private Path folder;

    private final JourneyMap map = SampleMaps.commuter();

    @Test
    void aMissingFileIsAnEmptyLibrary() {
        MergedLibrary merged = merged(OwnLibrary.read(folder.resolve("none.json")));

        assertThat(merged.problems()).isEmpty();
        assertThat(merged.library().entries()).isEqualTo(bundled().entries());
    }

    @Test
    void anAddedTouchpointIsFoundAgainFromTheFile() throws IOException {
        Path file = folder.resolve("deeper").resolve(OwnLibrary.FILE_NAME);
        Touchpoint touchpoint =
                map.touchpoints()
                        .getFirst()
                        .with(TouchpointProperties.TASK, "Get on board")
                        .with(TouchpointProperties.PAIN_POINTS, List.of("It is late"))
                        .with(TouchpointProperties.NATURE, Nature.PHYSICAL);

        OwnLibrary.empty().with(touchpoint, map, "en").with(touchpoint, map, "en").writeTo(file);
        MergedLibrary merged = merged(OwnLibrary.read(file));

        assertThat(merged.problems()).isEmpty();
        LibraryEntry entry = merged.library().entry("own-2").orElseThrow();
        assertThat(entry.name()).isEqualTo(touchpoint.name());
        assertThat(entry.nature()).isEqualTo(Nature.PHYSICAL);
        assertThat(entry.guidance().wants()).isEqualTo("Get on board");
        assertThat(entry.guidance().painPoints()).containsExactly("It is late");
        assertThat(entry.channelName())
                .isEqualTo(map.channel(touchpoint.channel()).orElseThrow().name());
        assertThat(merged.library().groups().getLast().entries()).hasSize(2);
        assertThat(ids(merged.library().search(touchpoint.name()))).contains("own-1", "own-2");
    }

    @Test
    void addingLeavesTheLibraryAsItWas() {
        OwnLibrary empty = OwnLibrary.empty();

        empty.with(map.touchpoints().getFirst(), map, "en");

        assertThat(merged(empty).library().entry("own-1")).isEmpty();
    }

    @Test
    void wordsOfAnotherLanguageStepIn() throws IOException {
        OwnLibrary own =
                own(
                        """
                        {"facts": {"touchpoints": [{"id": "a", "stages": ["after"]}]},
                         "texts": {"pl": {"touchpoints": {"a": {"name": "Kiosk"}}}}}\
                        """);

        assertThat(merged(own).library().entry("a").orElseThrow().name()).isEqualTo("Kiosk");
    }

    @Test
    void anOwnTouchpointTakesThePlaceOfTheOneWithItsId() throws IOException {
        OwnLibrary own =
                own(
                        """
                        {"facts": {"touchpoints": [{"id": "website", "stages": ["after"]}]},
                         "texts": {"en": {"touchpoints": {"website": {"name": "Our site"}}}}}\
                        """);
        Library library = merged(own).library();

        assertThat(library.entries()).hasSameSizeAs(bundled().entries());
        assertThat(library.entry("website").orElseThrow().name()).isEqualTo("Our site");
    }

    @Test
    void brokenSyntaxIsReportedWithItsPlaceAndNeverWrittenOver() throws IOException {
        OwnLibrary own = own("{\n  \"facts\": nonsense\n}");

        LibraryProblem problem = merged(own).problems().getFirst();
        assertThat(problem.kind()).isEqualTo(LibraryProblem.Kind.SYNTAX);
        assertThat(problem.line()).isEqualTo(2);
        Path file = folder.resolve("own.json");
        OwnLibrary more = own.with(map.touchpoints().getFirst(), map, "en");
        assertThatThrownBy(() -> more.writeTo(file)).isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).contains("nonsense");
    }

    @Test
    void whatIsWrongIsReportedAndTheRestIsThere() throws IOException {
        OwnLibrary own =
                own(
                        """
                        {"facts": {"touchpoints": [
                          {"id": "a", "stages": ["after"], "channel": "drum", "nature": "magic"},
                          {"stages": ["after"]},
                          {"id": "a", "stages": ["after"]},
                          {"id": "b", "stages": ["never"]},
                          {"id": "nameless", "stages": ["after"]}]},
                         "texts": {"en": {"touchpoints":
                           {"a": {"name": "A"}, "b": {"name": "B"}}}}}\
                        """);
        MergedLibrary merged = merged(own);

        assertThat(merged.problems())
                .extracting(LibraryProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/facts/touchpoints/0/channel",
                        "/facts/touchpoints/0/nature",
                        "/facts/touchpoints/1/id",
                        "/facts/touchpoints/2/id",
                        "/facts/touchpoints/3/stages",
                        "/facts/touchpoints/4");
        assertThat(merged.library().entry("a").orElseThrow().channel()).isEmpty();
        assertThat(merged.library().entry("b").orElseThrow().stages()).containsExactly("own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "null",
                "{\"facts\": 3}",
                "{\"facts\": {\"touchpoints\": 3}}",
                "{\"facts\": {\"touchpoints\": [3, null, []]}, \"texts\": []}",
                "{\"facts\": {\"channels\": {\"a\": 1}}, \"texts\": {\"en\": 3}}"
            })
    void noFileCrashes(String text) throws IOException {
        MergedLibrary merged = merged(own(text));

        assertThat(merged.library().entries()).isEqualTo(bundled().entries());
        assertThat(merged.problems()).isNotEmpty();
    }

    private OwnLibrary own(String text) throws IOException {
        return OwnLibrary.read(Files.writeString(folder.resolve("own.json"), text));
    }

    private static MergedLibrary merged(OwnLibrary own) {
        return LibraryReader.withOwn("en", own);
    }

    private static Library bundled() {
        return LibraryReader.bundled("en");
    }

    private static List<String> ids(List<LibraryGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(LibraryEntry::id)
                .toList();
    }
}
