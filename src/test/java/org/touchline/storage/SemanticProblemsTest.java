package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchline.storage.StorageException.Category.SEMANTIC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Maps that do not keep the rules: each broken rule is said where the document breaks it.
final class SemanticProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "stage": ▸"x", "time": "t"                  | rule.reference /touchpoints/0/stage
                    "stage": "s", "time": ▸"x"                  | rule.reference /touchpoints/0/time
                    "channel": ▸"x"                             | rule.reference /touchpoints/0/channel
                    "device": ▸"x"                              | rule.reference /touchpoints/0/device
                    "paths": [▸"x"]                             | rule.reference /touchpoints/0/paths/0
                    "parts": [{ "id": ▸"a", "name": "A" }]      | rule.id.doubled /touchpoints/0/parts/0/id
                    "parts": [{ "id": ▸"", "name": "B" }]       | rule.id.empty /touchpoints/0/parts/0/id
                    "parts": [{ "id": "b", "name": "B", "stage": ▸"s", "time": "t" }] | rule.parts.slot /touchpoints/0/parts/0/stage
                    """)
    void wrongTouchpointIsSaid(String fields, String problem) {
        assertSaid(BrokenMap.withTouchpointFields(fields), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "language": ▸"English, please"                                   | rule.language /language
                    "personas": [{ "id": "p", "name": "P", "color": ▸"#12345" }]      | rule.color /personas/0/color
                    "personas": [{ "id": "p", "name": "P", "portrait": ▸"x" }]        | rule.reference /personas/0/portrait
                    "channels": [{ "id": ▸"a\\u0000b", "name": "P" }]                 | rule.id.control /channels/0/id
                    "devices": [{ "id": "d", "name": "" }, { "id": ▸"d", "name": "" }] | rule.id.doubled /devices/1/id
                    "paths": [{ "id": "p", "name": "P", "persona": ▸"x" }]            | rule.reference /paths/0/persona
                    "view": { "hiddenLanes": ["emotion", ▸"x"] }                      | rule.reference /view/hiddenLanes/1
                    "notes": [{ "id": "n", "lane": ▸"emotion", "text": "" }]          | rule.note.lane /notes/0/lane
                    "notes": [{ "id": "n", "lane": ▸"x", "text": "" }]                | rule.note.lane /notes/0/lane
                    "images": { "": ▸{ "type": "image/png", "data": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGMITKwCAAIzAS1Z7l44AAAAAElFTkSuQmCC" } } | rule.id.empty /images/
                    "images": { "a": { "type": ▸"image/gif", "data": "R0lGODlh" } }    | rule.picture.type /images/a/type
                    "images": { "a": { "type": "image/png", "data": ▸"iVBORw0KGgo=" } } | rule.picture.unreadable /images/a/data
                    "images": { "a": { "type": "image/png", "data": ▸"…base64…" } }    | rule.picture.unreadable /images/a/data
                    "images": { "a": { "type": "image/jpeg", "data": ▸"iVBORw0KGgo=" } } | rule.picture.unreadable /images/a/data
                    """)
    void wrongFieldIsSaid(String fields, String problem) {
        assertSaid(BrokenMap.withFields(fields), problem);
    }

    @Test
    void referencesOfNotesAreChecked() {
        assertSaid(
                BrokenMap.withFields(
                        """
                        "lanes": [{ "id": "l", "type": "text" }],
                        "notes": [{ "id": "n", "lane": "l", "stage": ▸"x", "text": "" }]
                        """
                                .strip()),
                "rule.reference /notes/0/stage");
    }

    @Test
    void oneBrokenRuleDoesNotHideAnother() {
        String stages = "{ \"id\": \"s\", \"name\": \"S\" }, { \"id\": ▸\"s\", \"name\": \"S\" }";
        var others =
                IntStream.range(0, 199).mapToObj("{ \"id\": \"%d\", \"name\": \"\" }"::formatted);
        var broken =
                BrokenMap.of(
                        """
                        {
                          "format": "touchline", "version": 1, "title": "T", "times": [], "touchpoints": [],
                          "stages": ▸[%s, %s]
                        }
                        """
                                .formatted(stages, others.collect(Collectors.joining(", "))));

        var failure = broken.failure();

        assertThat(BrokenMap.keysAndPointers(failure))
                .containsExactly("rule.count /stages", "rule.id.doubled /stages/1/id");
        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks());
    }

    @Test
    void longTextIsSaid() {
        assertSaid(
                BrokenMap.withFields("\"scenario\": ▸\"" + "x".repeat(100_001) + "\""),
                "rule.text.long /scenario");
    }

    @Test
    void longestTextIsRead() throws Exception {
        String longest = "x".repeat(100_000);
        String text = BrokenMap.withFields("\"scenario\": \"" + longest + "\"").text();

        assertThat(MapReader.read(text.getBytes()).brief().scenario()).isEqualTo(longest);
    }

    private static void assertSaid(BrokenMap broken, String problem) {
        var failure = broken.failure();
        assertThat(failure.category()).isEqualTo(SEMANTIC);
        assertThat(BrokenMap.keysAndPointers(failure)).isEqualTo(List.of(problem));
        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks());
    }
}
