package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.drawing.Slide;
import org.touchline.drawing.Slides;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;
import org.touchline.layout.slide.SlideDeck;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.value.Opportunity;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Slides show the whole of a map, legible and within their borders.
class SlideDeckTest {
    static final List<String> TEXTS = HostileMap.TEXTS;

    private static final Rect SLIDE = new Rect(0, 0, 960, 540);
    private static final double SMALLEST_TYPE = 14;
    private static final SlideDeck DECK =
            new SlideDeck(new BundledFonts(), new Icons(), Theme.LIGHT);

    static List<JourneyMap> samples() {
        return SampleMaps.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDeckOfASampleSaysAllThatItsTouchpointsSay(JourneyMap map) {
        Slides deck = DECK.of(map, Layouts.ENGLISH);

        assertIsSound(deck);
        assertThat(said(deck)).contains(texts(map).map(SlideDeckTest::letters).toList());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void anyTextFlowsOnAndStaysWithinItsSlide(String text) {
        JourneyMap map = HostileMap.of(SampleMaps.commuter(), text);

        Slides deck = DECK.of(map, Layouts.ENGLISH);

        assertIsSound(deck);
        assertThat(panels(deck)).contains(texts(map).map(SlideDeckTest::letters).toList());
    }

    @Test
    void aMapWithNothingHasItsTitleAndItsPicture() {
        Slides deck = DECK.of(JourneyMap.titled("Nothing yet"), Layouts.ENGLISH);

        assertIsSound(deck);
        assertThat(deck.slides()).extracting(Slide::isOpening).containsExactly(true, false);
    }

    @Test
    void everyStageHasItsSlidesAndTheyAreCounted() {
        JourneyMap map = SampleMaps.commuter();

        Slides deck = DECK.of(map, Layouts.ENGLISH);

        assertThat(deck.slides().stream().flatMap(slide -> slide.drawing().items().stream()))
                .filteredOn(item -> item.role() == Role.STAGE)
                .hasSizeGreaterThanOrEqualTo(map.stages().size());
        Item number = deck.slides().getLast().drawing().item(Slide.NUMBER).orElseThrow();
        assertThat(texts(number).getFirst().text())
                .isEqualTo(deck.slides().size() + " / " + deck.slides().size());
    }

    private static void assertIsSound(Slides deck) {
        for (Slide slide : deck.slides()) {
            List<Item> items = slide.drawing().items();
            assertThat(items).extracting(Item::id).doesNotHaveDuplicates();
            for (Item item : items) {
                assertThat(SLIDE.encloses(item.bounds()))
                        .as("%s on “%s” at %s", item.id(), slide.title(), item.bounds())
                        .isTrue();
                if (!item.id().startsWith("map:")) {
                    texts(item)
                            .forEach(text ->
                                    assertThat(text.style().size())
                                            .isGreaterThanOrEqualTo(SMALLEST_TYPE));
                }
            }
        }
    }

    private static List<TextBlock> texts(Item item) {
        return item.primitives().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .toList();
    }

    private static Stream<String> texts(JourneyMap map) {
        return map.touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().isOnGrid())
                .flatMap(touchpoint ->
                        Stream.of(
                                        Stream.of(touchpoint.name()),
                                        touchpoint.painPoints().stream(),
                                        touchpoint.opportunities().stream().map(Opportunity::text))
                                .flatMap(text -> text));
    }

    /// What stands in the panels of pain points, which long texts flow through.
    private static String panels(Slides deck) {
        return letters(
                deck.slides().stream()
                        .flatMap(slide -> slide.drawing().items().stream())
                        .filter(item -> !item.id().startsWith("map:"))
                        .filter(item -> item.role() == Role.PAIN_POINT)
                        .flatMap(item -> texts(item).stream().skip(1))
                        .flatMap(text -> text.lines().stream())
                        .map(line -> line.text())
                        .collect(Collectors.joining()));
    }

    private static String said(Slides deck) {
        return letters(
                deck.slides().stream()
                        .flatMap(slide -> slide.drawing().items().stream())
                        .filter(item -> !item.id().startsWith("map:"))
                        .flatMap(item -> texts(item).stream())
                        .filter(text -> !text.text().endsWith("(continued)"))
                        .filter(text -> !text.text().contains(" / "))
                        .flatMap(text -> text.lines().stream())
                        .map(line -> line.text())
                        .collect(Collectors.joining()));
    }

    /// Without what is not drawn, and without labels of pages that a text is parted by.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\s\\p{Z}\\uFE0F]|Pain points|Opportunities", "");
    }
}
