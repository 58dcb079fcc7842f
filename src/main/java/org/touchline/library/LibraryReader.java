package org.touchline.library;

import org.touchline.model.value.Nature;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Reads the catalogue that the program carries. A language is read when it is first asked for, and
/// kept.
public final class LibraryReader {
    private static final List<String> LANGUAGES = List.of("en", "ru", "pl", "ro", "zh");

    private static final Map<String, Library> BUNDLED = new ConcurrentHashMap<>();

    private LibraryReader() {}

    /// The bundled catalogue.
    ///
    /// @param language of its texts, a two-letter code; English where there are none
    /// @throws IllegalStateException if it is not whole: an error of the program, not of its user
    public static Library bundled(String language) {
        return BUNDLED.computeIfAbsent(
                LANGUAGES.contains(language) ? language : "en", LibraryReader::read);
    }

    /// The bundled catalogue with the touchpoints of the user's own library: an own one stands for
    /// that of the same id. What is wrong in the own library is left out and reported.
    public static MergedLibrary withOwn(String language, OwnLibrary own) {
        return own.mergedInto(bundled(language), language);
    }

    private static Library read(String language) {
        var texts = new LibraryTexts(List.of(resource("texts." + language)));
        var problems = new LibraryProblems("");
        JsonNode facts = resource("facts");
        Map<String, String> stages = new LinkedHashMap<>();
        facts.path("groups")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(id -> stages.put(id, texts.name("groups", id)));
        Map<Nature, String> natures = new EnumMap<>(Nature.class);
        Stream.of(Nature.DIGITAL, Nature.HUMAN, Nature.PHYSICAL)
                .forEach(each -> natures.put(each, texts.name("natures", each.key())));
        var empty =
                new Library(
                        stages,
                        natures,
                        List.of(),
                        List.of(),
                        List.of(),
                        new NamesInAllLanguages(LANGUAGES, LibraryReader::resource));
        Library library = new FactsReader(facts, texts, problems).addedTo(empty);
        if (!problems.all().isEmpty()) {
            throw broken(problems.all().toString());
        }
        return library;
    }

    private static JsonNode resource(String name) {
        try (InputStream stream =
                LibraryReader.class.getResourceAsStream("/library/" + name + ".json")) {
            if (stream == null) {
                throw broken(name + " is missing");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException broken(String what) {
        return new IllegalStateException("the library is broken: " + what);
    }
}
