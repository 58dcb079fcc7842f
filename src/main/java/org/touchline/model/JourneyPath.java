package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// One way through the map: an arrow line and an emotion curve. It visits its touchpoints in the
/// order of time, then in the order of the document.
///
/// @param persona the id of the persona who goes it, or empty
/// @param color `#RRGGBB`, or empty
public record JourneyPath(
        String id, String name, String persona, String color, UnknownFields unknown) {
    /// A path that nobody in particular goes yet.
    public static JourneyPath of(String id, String name) {
        return new JourneyPath(id, name, "", "", UnknownFields.NONE);
    }

    public JourneyPath withName(String name) {
        return new JourneyPath(id, name, persona, color, unknown);
    }

    public JourneyPath withPersona(String persona) {
        return new JourneyPath(id, name, persona, color, unknown);
    }

    public JourneyPath withColor(String color) {
        return new JourneyPath(id, name, persona, color, unknown);
    }
}
