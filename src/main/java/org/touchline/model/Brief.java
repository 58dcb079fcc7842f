package org.touchline.model;

import org.touchline.model.value.MapState;

/// What a map is about.
///
/// @param language the BCP 47 tag of its texts; its labels in exports follow it
/// @param objective what the team wants to learn
/// @param scenario in which situation the customer is
public record Brief(
        String title, String language, String objective, String scenario, MapState state) {
    public static final String DEFAULT_LANGUAGE = "en";

    /// A map that has only a title yet.
    public static Brief titled(String title) {
        return new Brief(title, DEFAULT_LANGUAGE, "", "", MapState.CURRENT);
    }

    public Brief withTitle(String title) {
        return new Brief(title, language, objective, scenario, state);
    }

    public Brief withLanguage(String language) {
        return new Brief(title, language, objective, scenario, state);
    }

    public Brief withObjective(String objective) {
        return new Brief(title, language, objective, scenario, state);
    }

    public Brief withScenario(String scenario) {
        return new Brief(title, language, objective, scenario, state);
    }

    public Brief withState(MapState state) {
        return new Brief(title, language, objective, scenario, state);
    }
}
