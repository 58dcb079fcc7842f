package org.touchline.model.property;

import java.util.HashMap;
import java.util.Map;

/// What one touchpoint says of itself: a value for each property, of which only those are stored
/// that say something.
public final class PropertyValues {
    public static final PropertyValues NONE = new PropertyValues(Map.of());

    private final Map<String, Object> byKey;

    private PropertyValues(Map<String, Object> byKey) {
        this.byKey = byKey;
    }

    /// Where values come from.
    @FunctionalInterface
    public interface Source {
        <T> T valueOf(Property<T> property);
    }

    /// The values of all properties of the table.
    public static PropertyValues of(Source source) {
        Map<String, Object> byKey = new HashMap<>();
        for (Property<?> property : TouchpointProperties.all()) {
            Object value = source.valueOf(property);
            if (!value.equals(property.absent())) {
                byKey.put(property.key(), value);
            }
        }
        return new PropertyValues(Map.copyOf(byKey));
    }

    /// The value of a property, or what stands for its absence.
    @SuppressWarnings("unchecked") // `with` stores under a property's key only values of its type
    public <T> T get(Property<T> property) {
        return (T) byKey.getOrDefault(property.key(), property.absent());
    }

    /// These values with one of them set; the absent value takes the property away.
    public <T> PropertyValues with(Property<T> property, T value) {
        if (get(property).equals(value)) {
            return this;
        }
        Map<String, Object> changed = new HashMap<>(byKey);
        if (value.equals(property.absent())) {
            changed.remove(property.key());
        } else {
            changed.put(property.key(), value);
        }
        return new PropertyValues(Map.copyOf(changed));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyValues values && values.byKey.equals(byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}
