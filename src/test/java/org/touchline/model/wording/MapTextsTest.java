package org.touchline.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.storage.MapWriter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Going through all texts of a map.
final class MapTextsTest {
    private static final JourneyMap EVERYTHING = GeneratedMap.of(100, 3);

    /// The fields of documents that are words of the format, or name other elements.
    private static final Set<String> NOT_WRITTEN_BY_PEOPLE =
            Set.of(
                    "format",
                    "language",
                    "state",
                    "id",
                    "stage",
                    "time",
                    "channel",
                    "device",
                    "persona",
                    "lane",
                    "type",
                    "color",
                    "icon",
                    "nature",
                    "portrait",
                    "initiator",
                    "lifetime",
                    "span",
                    "customer",
                    "evidence",
                    "view",
                    "images");

    static List<JourneyMap> samples() {
        return SampleMaps.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextOfTheDocumentIsTold(JourneyMap map) {
        List<String> written = new ArrayList<>();
        collect(JsonMapper.shared().readTree(MapWriter.toText(map)), written);

        List<String> told = texts(map);
        List<String> missing = new ArrayList<>(written);
        told.forEach(missing::remove);
        assertThat(missing).isEmpty();
        written.forEach(told::remove);
        assertThat(told).isEmpty();
    }

    @Test
    void everyPlaceIsToldOnce() {
        assertThat(places(EVERYTHING)).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void everyTextBecomesWhatItIsRewrittenTo() {
        JourneyMap now = MapTexts.rewritten(EVERYTHING, (_, text) -> text + "!");

        assertThat(places(now)).isEqualTo(places(EVERYTHING));
        assertThat(texts(now))
                .isEqualTo(texts(EVERYTHING).stream().map(text -> text + "!").toList());
        assertThat(MapRules.check(now)).isEmpty();
    }

    @Test
    void nothingNewIsTheSameMap() {
        assertThat(MapTexts.rewritten(EVERYTHING, (_, text) -> text)).isSameAs(EVERYTHING);
    }

    @Test
    void elementsWithNothingNewAreShared() {
        Touchpoint first = EVERYTHING.touchpoints().getFirst();
        JourneyMap now =
                MapTexts.rewritten(
                        EVERYTHING,
                        (place, text) -> place.element().equals(first.id()) ? text + "!" : text);

        assertThat(now.touchpoints().getFirst()).isNotEqualTo(first);
        assertThat(now.touchpoints().getLast()).isSameAs(EVERYTHING.touchpoints().getLast());
    }

    @Test
    void aPainPointOfWhichNothingIsLeftGoes() {
        Touchpoint touchpoint =
                Touchpoint.named("tp1", "Waits")
                        .with(TouchpointProperties.PAIN_POINTS, List.of("Slow", "Loud"));
        JourneyMap map = JourneyMap.titled("Map").edit().touchpoints(List.of(touchpoint)).done();

        JourneyMap now = MapTexts.rewritten(map, (_, text) -> text.equals("Slow") ? "" : text);

        assertThat(now.touchpoint("tp1").orElseThrow().painPoints()).containsExactly("Loud");
    }

    private static List<String> texts(JourneyMap map) {
        List<String> texts = new ArrayList<>();
        MapTexts.each(map, (_, text) -> texts.add(text));
        return texts;
    }

    private static List<TextPlace> places(JourneyMap map) {
        List<TextPlace> places = new ArrayList<>();
        MapTexts.each(map, (place, _) -> places.add(place));
        return places;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        } else if (node.isArray()) {
            node.values().forEach(child -> collect(child, texts));
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                boolean isIds =
                        field.getKey().equals("paths") && field.getValue().path(0).isString();
                if (!isIds && !NOT_WRITTEN_BY_PEOPLE.contains(field.getKey())) {
                    collect(field.getValue(), texts);
                }
            }
        }
    }
}
