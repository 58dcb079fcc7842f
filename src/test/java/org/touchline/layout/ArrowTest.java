package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Role;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Segment;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The arrows of a path: which cards they join, and which way they take.
final class ArrowTest {
    private static final double TOUCH = 0.01;

    @Test
    void aPathVisitsItsTouchpointsByTimeAndThenAsTheDocumentHasThem() {
        assertThat(arrows(Layouts.of(SampleMaps.commuter())))
                .extracting(Item::id)
                .containsExactly(
                        "arrow:from-the-ad:tp1:tp2",
                        "arrow:from-the-ad:tp2:tp3",
                        "arrow:from-the-ad:tp3:tp4",
                        "arrow:from-the-ad:tp4:tp5",
                        "arrow:from-the-ad:tp5:tp6",
                        "arrow:from-the-ad:tp6:tp7");
    }

    @Test
    void aMapWithoutPathsHasOneThroughEverything() {
        JourneyMap map = SampleMaps.commuter().edit().paths(List.of()).done();
        assertThat(arrows(Layouts.of(map)))
                .hasSize(6)
                .extracting(Item::id)
                .contains("arrow::tp1:tp2");
    }

    @Test
    void touchpointsOfOtherPathsAreLeftOut() {
        JourneyMap map = SampleMaps.commuter();
        List<Touchpoint> touchpoints =
                map.touchpoints().stream()
                        .map(each ->
                                each.id().equals("tp2")
                                        ? each.with(TouchpointProperties.PATHS, List.of("another"))
                                        : each)
                        .toList();
        assertThat(arrows(Layouts.of(map.edit().touchpoints(touchpoints).done())))
                .extracting(Item::id)
                .contains("arrow:from-the-ad:tp1:tp3")
                .hasSize(5);
    }

    @Test
    void betweenNeighboursOfOneRowAnArrowIsStraight() {
        Item arrow = arrow("arrow:from-the-ad:tp1:tp2");
        assertThat(line(arrow).segments()).hasSize(2);
        assertThat(line(arrow).bounds().height()).isZero();
    }

    @Test
    void fromACardToTheNextOneBelowAnArrowLeadsStraightDown() {
        Item arrow = arrow("arrow:from-the-ad:tp4:tp5");
        assertThat(line(arrow).segments()).hasSize(2);
        assertThat(line(arrow).bounds().width()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyArrowLeadsFromItsCardToTheNextAndCrossesNone() {
        return SampleMaps.files().stream()
                .map(file -> file.getFileName().toString().replace(".journey.json", ""))
                .flatMap(name ->
                        Arrays.stream(Arrangement.values())
                                .map(arrangement -> sample(name, arrangement)));
    }

    private static DynamicTest sample(String name, Arrangement arrangement) {
        return dynamicTest(
                name + " " + arrangement.key(),
                () -> {
                    JourneyMap map = SampleMaps.named(name);
                    LaidOutMap laidOut = Layouts.of(map, arrangement);
                    arrows(laidOut).forEach(arrow -> check(arrow, laidOut, map));
                });
    }

    private static void check(Item arrow, LaidOutMap laidOut, JourneyMap map) {
        String[] ids = arrow.id().split(":");
        Point tail = start(line(arrow));
        Point tip = start(((PathShape) arrow.primitives().get(1)).path());
        assertThat(laidOut.touchpointBounds(ids[2]).orElseThrow().distanceTo(tail))
                .isLessThan(TOUCH);
        assertThat(laidOut.touchpointBounds(ids[3]).orElseThrow().distanceTo(tip))
                .isLessThan(TOUCH);
        for (Touchpoint touchpoint : map.touchpoints()) {
            laidOut.touchpointBounds(touchpoint.id())
                    .map(card -> card.grown(-TOUCH))
                    .ifPresent(card -> assertPasses(arrow, card));
        }
    }

    private static void assertPasses(Item arrow, Rect card) {
        assertThat(Flattened.of(line(arrow))).as(arrow.id()).noneMatch(card::contains);
    }

    private static Path line(Item arrow) {
        return ((PathShape) arrow.primitives().getFirst()).path();
    }

    private static Point start(Path path) {
        return ((Segment.MoveTo) path.segments().getFirst()).to();
    }

    private static Item arrow(String id) {
        return arrows(Layouts.of(SampleMaps.commuter())).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Item> arrows(LaidOutMap laidOut) {
        return laidOut.drawing().items().stream()
                .filter(item -> item.role() == Role.ARROW)
                .toList();
    }
}
