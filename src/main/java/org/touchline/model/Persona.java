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

    /// Somebody of whom only the name is known yet.
    public static Persona of(String id, String name) {
        return new Persona(
                id,
                name,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                UnknownFields.NONE);
    }

    public Persona withName(String name) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withSummary(String summary) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withQuote(String quote) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withGoals(List<String> goals) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withNeeds(List<String> needs) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withPreferences(List<String> preferences) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withPainPoints(List<String> painPoints) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withColor(String color) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }

    public Persona withPortrait(String portrait) {
        return new Persona(
                id,
                name,
                summary,
                quote,
                goals,
                needs,
                preferences,
                painPoints,
                color,
                portrait,
                unknown);
    }
}
