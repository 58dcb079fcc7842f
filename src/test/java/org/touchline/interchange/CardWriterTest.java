package org.touchline.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.command.SmallMap;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;

import java.util.List;
import java.util.stream.Stream;

/// What other programs get.
final class CardWriterTest {
    private static final Words WORDS = Messages.in(Language.ENGLISH)::text;

    @Test
    void aLineForEachTouchpoint() {
        assertThat(new CardWriter(SmallMap.of("a1 x", "b2 y"), WORDS).lines())
                .isEqualTo("Card x\nCard y");
    }

    @Test
    void aTableWithAHeader() {
        JourneyMap map = with(TouchpointProperties.EMOTION, Emotion.ANGRY);
        assertThat(new CardWriter(map, WORDS).html())
                .contains("<meta charset=\"utf-8\">")
                .contains(
                        "<tr><th>Name</th><th>Stage</th><th>Time</th><th>Channel</th>"
                                + "<th>Device</th><th>Emotion</th><th>Rating</th></tr>")
                .contains(
                        "<tr><td>Card x</td><td>Stage a</td><td>Time 1</td><td></td><td></td>"
                                + "<td>Angry</td><td></td></tr>");
    }

    @Test
    void whatSomeSayHasAColumn() {
        JourneyMap map = with(TouchpointProperties.PAIN_POINTS, List.of("Slow", "1 < 2 & \"3\""));
        assertThat(new CardWriter(map, WORDS).html())
                .contains("<th>Pain points</th>")
                .contains(
                        "<td>Slow<br style=\"mso-data-placement:same-cell\">"
                                + "1 &lt; 2 &amp; &quot;3&quot;</td>");
    }

    /// All but what the reader does not make of a table: measures, targets, owners of ideas.
    @ParameterizedTest
    @MethodSource
    void whatIsWrittenIsReadAgain(JourneyMap map) throws ImportException {
        String html = new CardWriter(map, WORDS).html();
        var known = new Known(map.channels(), map.devices(), map.paths());
        JourneyMap read = new CardReader(known, WORDS).html(html).part();

        assertThat(read.touchpoints()).hasSameSizeAs(map.touchpoints());
        for (Property<?> property :
                List.of(
                        TouchpointProperties.CHANNEL,
                        TouchpointProperties.DEVICE,
                        TouchpointProperties.EMOTION,
                        TouchpointProperties.RATING,
                        TouchpointProperties.IMPORTANCE,
                        TouchpointProperties.MOMENT_OF_TRUTH,
                        TouchpointProperties.PATHS,
                        TouchpointProperties.PAIN_POINTS,
                        TouchpointProperties.NATURE,
                        TouchpointProperties.LIFETIME,
                        TouchpointProperties.QUOTE)) {
            assertThat(values(read, property)).as(property.key()).isEqualTo(values(map, property));
        }
    }

    static Stream<JourneyMap> whatIsWrittenIsReadAgain() {
        return SampleMaps.all().stream().filter(map -> !map.touchpoints().isEmpty());
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
