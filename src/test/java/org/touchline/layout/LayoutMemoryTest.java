package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.drawing.Item;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Emotion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What a layout remembers saves time and changes nothing.
final class LayoutMemoryTest {
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
        Map<String, Item> before = items(kept, SampleMaps.commuter());
        JourneyMap edited =
                touchpoint(
                        SampleMaps.commuter(),
                        each -> each.with(TouchpointProperties.EMOTION, Emotion.HAPPY));
        Map<String, Item> after = items(kept, edited);
        assertThat(after.get("touchpoint:tp1").primitives())
                .isSameAs(before.get("touchpoint:tp1").primitives());
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
