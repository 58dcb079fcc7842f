package org.touchline.interchange;

import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A column of a table of touchpoints.
///
/// @param key of its property, or `stage` or `time`
/// @param isNumber whether its texts are whole numbers
/// @param text what it says of a touchpoint; empty for nothing
record CardColumn(String key, String header, boolean isNumber, Function<Touchpoint, String> text) {
    /// Name, stage, time, and every further property of the table of properties.
    static List<CardColumn> all(JourneyMap map, Words words) {
        var values = new ValueWriter(map, words);
        List<CardColumn> columns = new ArrayList<>();
        for (Property<?> property : TouchpointProperties.all()) {
            columns.add(of(property, words, values));
        }
        columns.addAll(1, places(map, words));
        return List.copyOf(columns);
    }

    private static CardColumn of(Property<?> property, Words words, ValueWriter values) {
        return new CardColumn(
                property.key(),
                words.text(property.labelKey()),
                property.kind() instanceof PropertyKind.Scale,
                touchpoint -> values.text(touchpoint, property));
    }

    private static List<CardColumn> places(JourneyMap map, Words words) {
        Map<String, String> stages = new HashMap<>();
        map.stages().forEach((Stage stage) -> stages.put(stage.id(), stage.name()));
        Map<String, String> times = new HashMap<>();
        map.times().forEach((TimeSlot time) -> times.put(time.id(), time.name()));
        return List.of(
                new CardColumn(
                        "stage",
                        words.text("interchange.stage"),
                        false,
                        card -> stages.getOrDefault(card.slot().stage(), "")),
                new CardColumn(
                        "time",
                        words.text("interchange.time"),
                        false,
                        card -> times.getOrDefault(card.slot().time(), "")));
    }
}
