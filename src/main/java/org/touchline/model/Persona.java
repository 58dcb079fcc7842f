package org.touchline.model;

import org.touchline.model.value.UnknownFields;

import java.util.List;

/// Whose journey it is.
///
/// @param summary who that is, in a line
/// @param quote what they would say
/// @param color `#RRGGBB`, or empty
/// @param portrait the id of a picture of the map, or empty
public record Persona(
        String id,
        String name,
        String summary,
        String quote,
        List<String> goals,
        List<String> needs,
        List<String> preferences,
        List<String> painPoints,
        String color,
        String portrait,
        UnknownFields unknown) {
    public Persona {
        goals = List.copyOf(goals);
        needs = List.copyOf(needs);
        preferences = List.copyOf(preferences);
        painPoints = List.copyOf(painPoints);
    }
}
