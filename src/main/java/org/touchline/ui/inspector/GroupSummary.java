package org.touchline.ui.inspector;

import org.touchline.i18n.Messages;
import org.touchline.model.Excerpt;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyGroup;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Score;
import org.touchline.ui.control.Shown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in a line what touchpoints say in one group of properties: "Who begins: Customer · How
/// often: Once".
final class GroupSummary {
    private static final String SEPARATOR = "  ·  ";

    private final Messages messages;

    GroupSummary(Messages messages) {
        this.messages = messages;
    }

    String text(PropertyGroup group, List<Touchpoint> touchpoints) {
        return TouchpointProperties.in(group).stream()
                .flatMap(property -> part(property, touchpoints))
                .collect(Collectors.joining(SEPARATOR));
    }

    private <T> Stream<String> part(Property<T> property, List<Touchpoint> touchpoints) {
        var shown = Shown.of(touchpoints.stream().map(touchpoint -> touchpoint.get(property)));
        if (shown.isMixed()) {
            return Stream.of(said(property, messages.text("control.mixed")));
        }
        T value = shown.orElse(property.absent());
        return value.equals(property.absent())
                ? Stream.empty()
                : Stream.of(said(property, words(property, value)));
    }

    private String said(Property<?> property, String words) {
        String label = messages.text(property.labelKey());
        return words.isEmpty() ? label : messages.text("inspector.summary", label, words);
    }

    private String words(Property<?> property, Object value) {
        return switch (property.kind()) {
            case PropertyKind.Text _, PropertyKind.Reference _ -> Excerpt.of((String) value);
            case PropertyKind.Scale _ -> Integer.toString(((Score) value).value());
            case PropertyKind.Feeling _ -> messages.text("emotion." + ((Emotion) value).key());
            case PropertyKind.Choice<?> _ ->
                    messages.text(PropertyEditors.choiceKey(property, (Keyed) value));
            case PropertyKind.PathList _,
                    PropertyKind.TextList _,
                    PropertyKind.OpportunityList _,
                    PropertyKind.MeasureList _,
                    PropertyKind.CheckList _ ->
                    Integer.toString(((List<?>) value).size());
            case PropertyKind.Flag _, PropertyKind.Aim _ -> "";
        };
    }
}
