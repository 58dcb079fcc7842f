package org.touchline.interchange;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.value.Check;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.Target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says the values of touchpoints in words, as tables have them.
final class ValueWriter {
    private final Words words;
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, String> devices = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    /// @param map with what the touchpoints name
    ValueWriter(JourneyMap map, Words words) {
        this.words = words;
        map.channels().forEach((Channel channel) -> channels.put(channel.id(), channel.name()));
        map.devices().forEach((Device device) -> devices.put(device.id(), device.name()));
        map.paths().forEach((JourneyPath path) -> paths.put(path.id(), path.name()));
    }

    /// In lines where it is a list; empty where the touchpoint says nothing.
    @SuppressWarnings("unchecked") // a kind names the type of its values
    <T> String text(Touchpoint touchpoint, Property<T> property) {
        Object value = touchpoint.get(property);
        return switch (property.kind()) {
            case PropertyKind.Text _ -> (String) value;
            case PropertyKind.Flag _ ->
                    (boolean) value ? words.list("interchange.yes").getFirst() : "";
            case PropertyKind.Scale _ -> number((Score) value);
            case PropertyKind.Feeling _ -> word((Emotion) value);
            case PropertyKind.Choice<?> _ -> word(property, (Keyed) value);
            case PropertyKind.Reference(PropertyKind.Referent referent) ->
                    switch (referent) {
                        case CHANNEL -> channels.getOrDefault((String) value, "");
                        case DEVICE -> devices.getOrDefault((String) value, "");
                    };
            case PropertyKind.PathList _ ->
                    ((List<String>) value)
                            .stream()
                                    .map(id -> paths.getOrDefault(id, ""))
                                    .collect(Collectors.joining("\n"));
            case PropertyKind.TextList _ -> String.join("\n", (List<String>) value);
            case PropertyKind.OpportunityList _ ->
                    ((List<Opportunity>) value)
                            .stream().map(ValueWriter::text).collect(Collectors.joining("\n"));
            case PropertyKind.MeasureList _ ->
                    ((List<Measure>) value)
                            .stream().map(ValueWriter::text).collect(Collectors.joining("\n"));
            case PropertyKind.CheckList _ ->
                    ((List<Check>) value)
                            .stream()
                                    .map(check -> text(property, check))
                                    .collect(Collectors.joining("\n"));
            case PropertyKind.Aim _ -> text((Target) value);
        };
    }

    private static String number(Score score) {
        return score.isGiven() ? Integer.toString(score.value()) : "";
    }

    private String word(Emotion emotion) {
        return emotion.isAsked() ? words.text("emotion." + emotion.key()) : "";
    }

    private String word(Property<?> property, Keyed choice) {
        return choice.key().isEmpty() ? "" : words.text(ValueReader.wordKey(property, choice));
    }

    private static String text(Opportunity idea) {
        return joined(" · ", idea.text(), idea.owner(), idea.measure());
    }

    private static String text(Measure measure) {
        String figures = joined(" → ", measure.value(), measure.target());
        return joined(": ", measure.name(), joined(" ", figures, measure.unit()));
    }

    private String text(Property<?> property, Check check) {
        return joined(": ", check.text(), word(property, check.result()));
    }

    private String text(Target target) {
        return joined(", ", word(target.emotion()), number(target.rating()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
