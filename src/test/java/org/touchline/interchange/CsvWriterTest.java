package org.touchline.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.command.SmallMap;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

final class CsvWriterTest {
    private static final Words WORDS = Messages.in(Language.ENGLISH)::text;

    @Test
    void aRowForEachTouchpointAndAColumnForEveryProperty() throws Exception {
        List<String> lines =
                csv(SmallMap.of("a1 x", "b2 y"), WORDS, CsvForm.USUAL).lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("Name,Stage,Time,Channel,Device,Emotion,Rating,");
        assertThat(lines.getFirst().split(","))
                .hasSize(TouchpointProperties.all().size() + 2)
                .contains("Pain points", "Target");
        assertThat(lines.get(1)).startsWith("Card x,Stage a,Time 1,");
    }

    @Test
    void quotesSeparatorsAndLinesAreQuotedAsTheRfcHasIt() throws Exception {
        String csv =
                csv(
                        with(TouchpointProperties.REMARK, "a \"b\", c\nd"),
                        WORDS,
                        CsvForm.USUAL.withSeparator(';').withByteOrderMark());

        assertThat(csv).startsWith("\ufeffName;Stage;").endsWith("\r\n");
        assertThat(csv).contains(";\"a \"\"b\"\", c\nd\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "＝1"})
    void nothingBecomesAFormulaAndNothingIsLost(String text) throws Exception {
        JourneyMap map = with(TouchpointProperties.ACTION, text);

        String csv = csv(map, WORDS, CsvForm.USUAL);

        assertThat(csv).contains("'" + text);
        assertThat(Formulas.restored(Formulas.disarmed(text))).isEqualTo(text);
        if (!text.isBlank() && text.equals(text.strip())) {
            assertThat(values(read(csv, map, WORDS), TouchpointProperties.ACTION))
                    .containsExactly(text);
        }
    }

    /// All but what the reader does not make of a table: measures, targets, owners of ideas.
    @ParameterizedTest
    @MethodSource
    void whatIsWrittenIsReadAgainInTheLanguageOfTheMap(JourneyMap map) throws Exception {
        Words words = Messages.in(Language.ofTag(map.brief().language()).orElseThrow())::text;
        for (CsvForm form :
                List.of(CsvForm.USUAL, CsvForm.USUAL.withSeparator(';').withByteOrderMark())) {
            JourneyMap read = read(csv(map, words, form), map, words);

            assertThat(places(read)).isEqualTo(places(map));
            for (Property<?> property : TouchpointProperties.all()) {
                boolean isRead =
                        !(property.kind() instanceof PropertyKind.MeasureList)
                                && !(property.kind() instanceof PropertyKind.CheckList)
                                && !(property.kind() instanceof PropertyKind.Aim)
                                && !(property.kind() instanceof PropertyKind.OpportunityList)
                                && !property.equals(TouchpointProperties.REMARK);
                if (isRead) {
                    assertThat(values(read, property))
                            .as(property.key())
                            .isEqualTo(values(map, property));
                }
            }
        }
    }

    static Stream<JourneyMap> whatIsWrittenIsReadAgainInTheLanguageOfTheMap() {
        return SampleMaps.all().stream().filter(map -> !map.touchpoints().isEmpty());
    }

    private static List<String> places(JourneyMap map) {
        return map.touchpoints().stream()
                .map(touchpoint ->
                        map.stage(touchpoint.slot().stage()).map(Stage::name).orElse("")
                                + " / "
                                + map.time(touchpoint.slot().time()).map(TimeSlot::name).orElse(""))
                .toList();
    }

    private static JourneyMap read(String csv, JourneyMap map, Words words) throws ImportException {
        var known = new Known(map.channels(), map.devices(), map.paths());
        return new CardReader(known, words).text(csv).part();
    }

    private static String csv(JourneyMap map, Words words, CsvForm form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new CsvWriter(form).write(map, words, _ -> {}, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static <T> List<T> values(JourneyMap map, Property<T> property) {
        return map.touchpoints().stream().map(touchpoint -> touchpoint.get(property)).toList();
    }

    private static <T> JourneyMap with(Property<T> property, T value) {
        JourneyMap map = SmallMap.of("a1 x");
        Touchpoint card = map.touchpoints().getFirst().with(property, value);
        return map.edit().touchpoints(List.of(card)).done();
    }
}
