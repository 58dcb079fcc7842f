package org.touchline.model;

import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyValues;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.UnknownFields;

import java.util.List;

/// A contact between a company and a customer.
///
/// @param id unique among the touchpoints and their parts
/// @param slot where it stands on the grid; a part has none of its own
/// @param values its properties, of the table [TouchpointProperties]
/// @param parts the smaller touchpoints that it is made of
public record Touchpoint(
        String id,
        Slot slot,
        PropertyValues values,
        List<Touchpoint> parts,
        UnknownFields unknown) {
    public Touchpoint {
        parts = List.copyOf(parts);
    }

    /// A touchpoint in the parking lot that has only a name yet.
    public static Touchpoint named(String id, String name) {
        return new Touchpoint(
                id,
                Slot.PARKING_LOT,
                PropertyValues.NONE.with(TouchpointProperties.NAME, name),
                List.of(),
                UnknownFields.NONE);
    }

    public <T> T get(Property<T> property) {
        return values.get(property);
    }

    public <T> Touchpoint with(Property<T> property, T value) {
        return new Touchpoint(id, slot, values.with(property, value), parts, unknown);
    }

    public Touchpoint withId(String id) {
        return new Touchpoint(id, slot, values, parts, unknown);
    }

    public Touchpoint withParts(List<Touchpoint> parts) {
        return new Touchpoint(id, slot, values, parts, unknown);
    }

    public Touchpoint at(Slot slot) {
        return new Touchpoint(id, slot, values, parts, unknown);
    }

    public String name() {
        return get(TouchpointProperties.NAME);
    }

    /// The id of its channel, or empty.
    public String channel() {
        return get(TouchpointProperties.CHANNEL);
    }

    /// The id of its device, or empty.
    public String device() {
        return get(TouchpointProperties.DEVICE);
    }

    public Emotion emotion() {
        return get(TouchpointProperties.EMOTION);
    }

    public Score rating() {
        return get(TouchpointProperties.RATING);
    }

    public boolean isMomentOfTruth() {
        return get(TouchpointProperties.MOMENT_OF_TRUTH);
    }

    public List<String> painPoints() {
        return get(TouchpointProperties.PAIN_POINTS);
    }

    public List<Opportunity> opportunities() {
        return get(TouchpointProperties.OPPORTUNITIES);
    }

    /// Whether a path leads through it: one that is named, or any where none is.
    public boolean isOn(JourneyPath path) {
        List<String> paths = get(TouchpointProperties.PATHS);
        return paths.isEmpty() || paths.contains(path.id());
    }
}
