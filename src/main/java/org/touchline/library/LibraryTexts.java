package org.touchline.library;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/// The words of a library in the languages that it has, the wanted one first.
record LibraryTexts(List<JsonNode> languages) {
    /// The name of something, in the first language that has one; empty if none has.
    String name(String section, String id) {
        return languages.stream()
                .map(texts -> texts.path(section).path(id).path("name").asString(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /// All that is said about a touchpoint, in the first language that names it.
    Optional<JsonNode> touchpoint(String id) {
        return languages.stream()
                .map(texts -> texts.path("touchpoints").path(id))
                .filter(about -> !about.path("name").asString("").isBlank())
                .findFirst();
    }
}
