package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whatever a file looks like, its map is written in one form.
final class CanonicalFormTest {
    private static final String HEADER =
            """
            {
              "format": "touchline",
              "version": 1,
              "title": "Title",
            """;

    @Test
    void newMapSaysOnlyWhatIsRequired() {
        assertThat(MapWriter.toText(JourneyMap.titled("Title")))
                .isEqualTo(
                        HEADER
                                + """
                                  "stages": [],
                                  "times": [],
                                  "touchpoints": []
                                }
                                """);
    }

    @Test
    void defaultsAreLeftOutAndUnknownFieldsComeLast() throws Exception {
        assertThat(
                        rewritten(
                                """
                                {"$schema":"touchline-1.schema.json","touchpoints":[{"name":"A","evidence":
                                "assumed","id":"a","importance":3,"momentOfTruth":false,"x":[1,{"y":2}],
                                "opportunities":[{"text":"plain"}],"painPoints":[],"target":{},"rating":4.0}],
                                "lanes":[{"id":"emotion","type":"emotion"},{"id":"painPoints","type":
                                "painPoints"},{"id":"opportunities","type":"opportunities"}],"view":{
                                "arrangement":"time-across"},"times":[],"stages":[],"state":"current",
                                "language":"en","title":"Title","version":1,"format":"touchline"}
                                """))
                .isEqualTo(
                        HEADER
                                + """
                                  "stages": [],
                                  "times": [],
                                  "touchpoints": [
                                    { "id": "a", "name": "A", "rating": 4, "opportunities": ["plain"], "x": [ 1, { "y": 2 } ] }
                                  ],
                                  "$schema": "touchline-1.schema.json"
                                }
                                """);
    }

    @Test
    void mapWithoutLanesSaysSo() throws Exception {
        JourneyMap map = JourneyMap.titled("Title").edit().lanes(List.of()).done();

        assertThat(MapReader.read(MapWriter.toBytes(map)).lanes()).isEmpty();
    }

    @Test
    void touchpointsAreWrittenByTimeAndTheParkingLotLast() {
        JourneyMap map =
                JourneyMap.titled("Title")
                        .edit()
                        .stages(List.of(Stage.of("s", "S")))
                        .times(List.of(TimeSlot.of("early", "E"), TimeSlot.of("late", "L")))
                        .touchpoints(
                                List.of(
                                        Touchpoint.named("parked", ""),
                                        Touchpoint.named("d", "").at(new Slot("s", "late")),
                                        Touchpoint.named("b", "").at(new Slot("s", "early")),
                                        Touchpoint.named("a", "").at(new Slot("s", "early")),
                                        Touchpoint.named("c", "").at(new Slot("s", "late"))))
                        .done();

        assertThat(MapWriter.toText(map).lines().filter(line -> line.startsWith("    { \"id\"")))
                .extracting(line -> line.split("\"")[3])
                .containsExactly("s", "early", "late", "b", "a", "d", "c", "parked");
    }

    /// A line may have 120 characters, of which one is kept for a comma.
    @ParameterizedTest
    @CsvSource({"119, true", "120, false"})
    void objectStaysOnOneLineWhileItFits(int width, boolean isOneLine) {
        String name = "ж".repeat(width - 30) + "😀";
        JourneyMap map =
                JourneyMap.titled("Title").edit().stages(List.of(Stage.of("s", name))).done();
        String oneLine = "    { \"id\": \"s\", \"name\": \"" + name + "\" }\n";

        assertThat(MapWriter.toText(map).contains(oneLine)).isEqualTo(isOneLine);
        assertThat(oneLine.codePointCount(0, oneLine.length() - 1)).isEqualTo(width);
    }

    @Test
    void longListHasALineForEachText() {
        String text = "x".repeat(60);
        var touchpoint =
                Touchpoint.named("a", "A")
                        .with(TouchpointProperties.PAIN_POINTS, List.of(text, text));

        assertThat(MapWriter.toText(withTouchpoint(touchpoint)))
                .contains(
                        """
                              "painPoints": [
                                "%s",
                                "%s"
                              ]
                        """
                                .formatted(text, text));
    }

    @Test
    void textsAreEscapedAsLittleAsPossible() {
        var touchpoint =
                Touchpoint.named("a", "\"\\/\n\t\r\b\f\u0000\u001f\u007fé比😀\ud83d!\ude00");

        assertThat(MapWriter.toText(withTouchpoint(touchpoint)))
                .contains("\"\\\"\\\\/\\n\\t\\r\\b\\f\\u0000\\u001F\u007fé比😀\\uD83D!\\uDE00\"");
    }

    @Test
    void anyTextIsReadAsItWasWritten() throws Exception {
        var touchpoint =
                Touchpoint.named("a", "\"\\/\n\t\r\b\f\u0000\u001f\u007fé比😀\ud83d!\ude00");
        JourneyMap map = withTouchpoint(touchpoint);

        assertThat(MapReader.read(MapWriter.toBytes(map))).isEqualTo(map);
    }

    @ParameterizedTest
    @CsvSource({"41, 41", "0.5, 0.5", "1.10, 1.10", "1e3, 1000", "1e-7, 0.0000001"})
    void figuresMayBeNumbersAndAreWrittenAsTexts(String number, String text) throws Exception {
        var read =
                BrokenMap.withTouchpointFields(
                        "\"measures\": [{ \"name\": \"m\", \"value\": " + number + " }]");

        assertThat(rewritten(read.text()))
                .contains("{ \"name\": \"m\", \"value\": \"" + text + "\" }");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.50",
        "1e5, 1E+5",
        "-0, 0",
        "12345678901234567890, 12345678901234567890",
        "1e999999999, 1E+999999999"
    })
    void unknownNumbersKeepTheirDigits(String number, String written) throws Exception {
        var read = BrokenMap.withFields("\"future\": " + number);

        assertThat(rewritten(read.text())).contains("\"future\": " + written + "\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void canonicalFileStaysAsItIs(long seed) throws Exception {
        String text = MapWriter.toText(GeneratedMap.of(100, seed));

        assertThat(rewritten(text)).isEqualTo(text);
        assertThat(rewritten("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(text);
    }

    private static JourneyMap withTouchpoint(Touchpoint touchpoint) {
        return JourneyMap.titled("Title").edit().touchpoints(List.of(touchpoint)).done();
    }

    private static String rewritten(String text) throws StorageException {
        return MapWriter.toText(MapReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
