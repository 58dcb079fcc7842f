package org.touchline.library;

import org.touchline.search.FoldedText;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The names of entries and of their channels in every language of the catalogue, read at the first
/// search.
final class NamesInAllLanguages implements SearchTerms {
    private final List<String> languages;
    private final Function<String, JsonNode> resource;
    private Map<String, String> names = Map.of();

    NamesInAllLanguages(List<String> languages, Function<String, JsonNode> resource) {
        this.languages = languages;
        this.resource = resource;
    }

    @Override
    public synchronized String of(String entryId) {
        if (names.isEmpty()) {
            names = read();
        }
        return names.getOrDefault(entryId, "");
    }

    private Map<String, String> read() {
        Map<String, String> channels = new HashMap<>();
        resource.apply("facts")
                .path("touchpoints")
                .valueStream()
                .forEach(fact ->
                        channels.put(
                                fact.path("id").asString(""), fact.path("channel").asString("")));
        Map<String, String> read = new HashMap<>();
        for (String language : languages) {
            JsonNode texts = resource.apply("texts." + language);
            channels.forEach((entry, channel) ->
                    read.merge(
                            entry,
                            name(texts, "touchpoints", entry)
                                    + " "
                                    + name(texts, "channels", channel),
                            (some, more) -> some + " " + more));
        }
        read.replaceAll((_, words) -> FoldedText.of(words).text());
        return read;
    }

    private static String name(JsonNode texts, String section, String id) {
        return texts.path(section).path(id).path("name").asString("");
    }
}
