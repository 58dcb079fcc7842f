package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchline.storage.StorageException.Category.NEWER;
import static org.touchline.storage.StorageException.Category.STRUCTURAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// JSON that is no map: fields are missing or have values of wrong types.
final class StructuralProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "emotion": ▸7                  | storage.type.number /touchpoints/0/emotion
                    "emotion": ▸1.5                | storage.type.number /touchpoints/0/emotion
                    "emotion": ▸null               | storage.type.number /touchpoints/0/emotion
                    "emotion": ▸1e999999999        | storage.type.number /touchpoints/0/emotion
                    "emotion": ▸1e-999999999       | storage.type.number /touchpoints/0/emotion
                    "rating": ▸"good"              | storage.type.number /touchpoints/0/rating
                    "rating": ▸0                   | storage.type.number /touchpoints/0/rating
                    "rating": ▸9999999999          | storage.type.number /touchpoints/0/rating
                    "importance": ▸6               | storage.type.number /touchpoints/0/importance
                    "effort": ▸true                | storage.type.number /touchpoints/0/effort
                    "momentOfTruth": ▸"yes"        | storage.type.flag /touchpoints/0/momentOfTruth
                    "action": ▸["a"]               | storage.type.text /touchpoints/0/action
                    "channel": ▸1                  | storage.type.text /touchpoints/0/channel
                    "paths": ▸"all"                | storage.type.list /touchpoints/0/paths
                    "painPoints": ["a", ▸2]        | storage.type.text /touchpoints/0/painPoints/1
                    "opportunities": [▸1]          | storage.type.object /touchpoints/0/opportunities/0
                    "opportunities": [▸{}]         | storage.missing /touchpoints/0/opportunities/0/text
                    "nature": ▸"magic"             | storage.type.choice /touchpoints/0/nature
                    "nature": ▸""                  | storage.type.choice /touchpoints/0/nature
                    "evidence": ▸true              | storage.type.choice /touchpoints/0/evidence
                    "measures": [{ "name": ▸1 }]   | storage.type.text /touchpoints/0/measures/0/name
                    "target": ▸4                   | storage.type.object /touchpoints/0/target
                    "target": { "rating": ▸6 }     | storage.type.number /touchpoints/0/target/rating
                    "parts": [▸{ "id": "b" }]      | storage.missing /touchpoints/0/parts/0/name
                    "stage": ▸"s"                  | storage.slot.noTime /touchpoints/0/stage
                    "time": ▸"t"                   | storage.slot.noStage /touchpoints/0/time
                    """)
    void wrongPropertyIsSaid(String fields, String problem) {
        assertSaid(BrokenMap.withTouchpointFields(fields), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "state": ▸"past"                       | storage.type.choice /state
                    "personas": ▸{}                        | storage.type.list /personas
                    "personas": [▸"Andrey"]                | storage.type.object /personas/0
                    "personas": [▸{ "name": "A" }]         | storage.missing /personas/0/id
                    "channels": [▸{ "id": "a" }]           | storage.missing /channels/0/name
                    "lanes": [▸{ "id": "a" }]              | storage.missing /lanes/0/type
                    "lanes": [{ "id": "a", "type": ▸"?" }] | storage.type.choice /lanes/0/type
                    "notes": [▸7]                          | storage.type.object /notes/0
                    "view": { "arrangement": ▸"round" }    | storage.type.choice /view/arrangement
                    "images": ▸[]                          | storage.type.object /images
                    "images": { "a/b": ▸7 }                | storage.type.object /images/a~1b
                    """)
    void wrongFieldIsSaid(String fields, String problem) {
        assertSaid(BrokenMap.withFields(fields), problem);
    }

    @ParameterizedTest
    @CsvSource({
        "height, ▸59",
        "height, ▸2401",
        "width, ▸\"wide\"",
        "width, ▸100.5",
        "width, ▸null"
    })
    void wrongExtentIsSaid(String field, String value) {
        String map = BrokenMap.withFields("\"state\": \"current\"").text();
        String stage = "\"name\": \"Stage\", \"" + field + "\": " + value;

        assertSaid(
                BrokenMap.of(map.replace("\"name\": \"Stage\"", stage)),
                "storage.type.number /stages/0/" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "stages", "times", "touchpoints"})
    void requiredFieldsAreAskedFor(String field) {
        String text = BrokenMap.withFields("\"state\": \"current\"").text();

        var failure = BrokenMap.of(text.replace(field, "other")).failure();

        assertThat(failure.category()).isEqualTo(STRUCTURAL);
        assertThat(BrokenMap.keysAndPointers(failure)).contains("storage.missing /" + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ▸[]                                               | storage.notMap ``
                    ▸7                                                | storage.notMap ``
                    ▸{}                                               | storage.format /format
                    { "format": ▸"other", "version": 1 }              | storage.format /format
                    ▸{ "format": "touchline" }                        | storage.missing /version
                    { "format": "touchline", "version": ▸"x" }        | storage.version /version
                    { "format": "touchline", "version": ▸1.5 }        | storage.newer /version
                    { "format": "touchline", "version": ▸0 }          | storage.version /version
                    { "format": "touchline", "version": ▸-1e99 }      | storage.version /version
                    """)
    void withoutItsHeaderNothingElseIsLookedAt(String text, String problem) {
        var broken = BrokenMap.of(text);

        var failure = broken.failure();

        assertThat(BrokenMap.keysAndPointers(failure)).containsExactly(problem.replace("``", ""));
        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "17", "1e999999999"})
    void mapOfANewerProgramIsNotRead(String version) {
        var failure =
                BrokenMap.of(
                                "{ \"format\": \"touchline\", \"version\": "
                                        + version
                                        + ", \"title\": 7 }")
                        .failure();

        assertThat(failure.category()).isEqualTo(NEWER);
        assertThat(BrokenMap.keysAndPointers(failure)).containsExactly("storage.newer /version");
    }

    @Test
    void allProblemsAreSaidAtOnceInTheOrderOfTheText() {
        var broken =
                BrokenMap.of(
                        """
                        {
                          "touchpoints": [
                            { "id": "a", "name": ▸5, "rating": ▸"good", "emotion": ▸7 },
                            { "id": ▸"a", "name": "B", "channel": ▸"nowhere" }
                          ],
                          "version": 1, "format": "touchline", "title": ▸[],
                          "stages": [ { "id": "s", "name": "S", "color": ▸"red" } ],
                          "times": ▸"none"
                        }
                        """);

        var failure = broken.failure();

        assertThat(failure.category()).isEqualTo(STRUCTURAL);
        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks());
        assertThat(BrokenMap.keysAndPointers(failure))
                .containsExactly(
                        "storage.type.text /touchpoints/0/name",
                        "storage.type.number /touchpoints/0/rating",
                        "storage.type.number /touchpoints/0/emotion",
                        "rule.id.doubled /touchpoints/1/id",
                        "rule.reference /touchpoints/1/channel",
                        "storage.type.text /title",
                        "rule.color /stages/0/color",
                        "storage.type.list /times");
    }

    @Test
    void whatCannotBeReadIsSaidOnceOnly() {
        var failure =
                BrokenMap.withFields("\"channels\": [ { \"id\": ▸7, \"name\": \"A\" } ]").failure();

        assertThat(BrokenMap.keysAndPointers(failure))
                .containsExactly("storage.type.text /channels/0/id");
    }

    @Test
    void notMoreProblemsThanAnybodyWouldRead() {
        String wrong = "▸7, ".repeat(60) + "▸7";
        var broken = BrokenMap.withTouchpointFields("\"painPoints\": [" + wrong + "]");

        var failure = broken.failure();

        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks().subList(0, 50));
    }

    private static void assertSaid(BrokenMap broken, String problem) {
        var failure = broken.failure();
        assertThat(failure.category()).isEqualTo(STRUCTURAL);
        assertThat(BrokenMap.keysAndPointers(failure)).isEqualTo(List.of(problem));
        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks());
    }
}
