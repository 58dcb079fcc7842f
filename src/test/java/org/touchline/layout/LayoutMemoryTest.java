package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.command.CommandSamples;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a layout remembers saves time and changes nothing.
final class LayoutMemoryTest {
    private static final int STEPS = 25;

    private static final List<UnaryOperator<JourneyMap>> EDITS =
            List.of(
                    map -> touchpoint(map, each -> each.with(TouchpointProperties.NAME, "Short")),
                    map ->
                            touchpoint(
                                    map,
                                    each -> each.with(TouchpointProperties.EMOTION, Emotion.HAPPY)),
                    map -> touchpoint(map, each -> each.at(new Slot("research", "night"))),
                    map -> touchpoint(map, each -> each.at(Slot.PARKING_LOT)),
                    map -> stage(map, "A stage with a name that is a good deal longer"),
                    map -> map.edit().times(map.times().reversed()).done(),
                    map -> map.edit().channels(List.of()).done(),
                    map -> map.edit().paths(List.of()).done());

    @ParameterizedTest
    @EnumSource
    void afterAnyEditTheDrawingIsTheOneOfANewLayout(Arrangement arrangement) {
        MapLayout kept = Layouts.fresh();
        JourneyMap map = Layouts.arranged(SampleMaps.commuter(), arrangement);
        for (UnaryOperator<JourneyMap> edit : EDITS) {
            kept.layOut(map, Layouts.ENGLISH);
            JourneyMap edited = edit.apply(map);
            assertThat(kept.layOut(edited, Layouts.ENGLISH).drawing())
                    .isEqualTo(Layouts.of(edited).drawing());
        }
    }

    /// Steps of every kind, one after the other, and back to what was before, as undo leads.
    @TestFactory
    Stream<DynamicTest> afterAnyNumberOfEditsEverythingIsWhereANewLayoutHasIt() {
        Stream<JourneyMap> samples = SampleMaps.all().stream();
        Stream<JourneyMap> generated =
                Stream.of(1, 40, 300).map(touchpoints -> GeneratedMap.of(touchpoints, touchpoints));
        return Stream.concat(samples, generated)
                .map(map -> dynamicTest(map.brief().title(), () -> checkEdits(map)));
    }

    private static void checkEdits(JourneyMap first) {
        Random random = new Random(first.touchpoints().size());
        MapLayout kept = Layouts.fresh();
        List<JourneyMap> maps = new ArrayList<>(List.of(first));
        Drawing before = kept.layOut(first, Layouts.ENGLISH).drawing();
        for (int step = 0; step < STEPS; step++) {
            JourneyMap map = any(maps.subList(Math.max(0, maps.size() - 3), maps.size()), random);
            JourneyMap edited = any(CommandSamples.of(map, random), random).applyTo(map);
            maps.add(edited);
            LaidOutMap laidOut = kept.layOut(edited, Layouts.ENGLISH);
            LaidOutComparison.check(laidOut, Layouts.of(edited), edited, random);
            LaidOutComparison.checkAreas(before, laidOut.drawing());
            before = laidOut.drawing();
        }
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void otherWordsChangeWhatWasRemembered() {
        MapLayout kept = Layouts.fresh();
        kept.layOut(SampleMaps.commuter(), Layouts.ENGLISH);
        Labels shouting = (key, arguments) -> Layouts.ENGLISH.text(key, arguments) + "!";
        assertThat(kept.layOut(SampleMaps.commuter(), shouting).drawing().items())
                .filteredOn(item -> item.id().equals("touchpoint:tp4"))
                .singleElement()
                .extracting(Item::altText)
                .asString()
                .contains("Moment of truth!");
    }

    /// Painters replace only what changed, which they see fastest by identity.
    @Test
    void theShapesOfCardsThatStayAreTheSameObjects() {
        MapLayout kept = Layouts.fresh();
        JourneyMap map = SampleMaps.commuter();
        Map<String, Item> before = items(kept, map);
        JourneyMap edited =
                touchpoint(map, each -> each.with(TouchpointProperties.EMOTION, Emotion.HAPPY));
        Map<String, Item> after = items(kept, edited);
        assertThat(after.get("touchpoint:tp1")).isSameAs(before.get("touchpoint:tp1"));
        assertThat(after.get("touchpoint:tp4")).isNotEqualTo(before.get("touchpoint:tp4"));
    }

    private static Map<String, Item> items(MapLayout layout, JourneyMap map) {
        return layout.layOut(map, Layouts.ENGLISH).drawing().items().stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private static JourneyMap touchpoint(JourneyMap map, UnaryOperator<Touchpoint> change) {
        List<Touchpoint> touchpoints =
                map.touchpoints().stream()
                        .map(each -> each.id().equals("tp4") ? change.apply(each) : each)
                        .toList();
        return map.edit().touchpoints(touchpoints).done();
    }

    private static JourneyMap stage(JourneyMap map, String name) {
        return map.edit()
                .stages(map.stages().stream().map(stage -> stage.withName(name)).toList())
                .done();
    }
}
