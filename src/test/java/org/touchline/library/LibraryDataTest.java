package org.touchline.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.text.Icons;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The catalogue is whole: every touchpoint says everything, in every language, in that language.
final class LibraryDataTest {
    private static final Path FOLDER = Path.of("assets", "library");

    /// Names that are the same in several languages for good reason.
    private static final Set<String> SHARED_NAMES = Set.of("Laptop", "Tablet", "Telefon", "Radio");

    private static final Map<String, Pattern> FREQUENT_WORDS =
            Map.of(
                    "en", words("the|and|a|is|to|of|in|what|on|for|not|you|it|we|no|every|with"),
                    "pl", words("i|w|na|nie|się|z|do|co|po|o|jest|że|czy|dla|to|od|jak|który"),
                    "ro", words("și|de|în|la|nu|un|o|cu|ce|să|pe|care|din|pentru|se|ați|este"));

    private static final Map<String, Pattern> OWN_LETTERS =
            Map.of(
                    "pl", Pattern.compile("[ąćęłńóśźż]"),
                    "ro", Pattern.compile("[ăâîșț]"),
                    "ru", Pattern.compile("[а-яё]"),
                    "zh", Pattern.compile("\\p{IsHan}"));

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(" + alternatives + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Test
    void factsKeepTheirSchema() throws IOException {
        assertThat(complaints("library-facts-1", Files.readString(FOLDER.resolve("facts.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "ro", "zh"})
    void textsKeepTheirSchema(String language) throws IOException {
        assertThat(complaints("library-texts-1", Files.readString(textsFile(language)))).isEmpty();
    }

    @Test
    void aSchemaRefusesWhatIsWrong() {
        String noStage = "{\"touchpoints\": [{\"id\": \"a\"}]}";
        String empty = "{\"touchpoints\": {\"a\": {\"name\": \"A\", \"standard\": \"\"}}}";

        assertThat(complaints("library-facts-1", noStage)).isNotEmpty();
        assertThat(complaints("library-texts-1", empty)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "ro", "zh"})
    void everyTouchpointSaysEverything(String language) {
        List<LibraryEntry> entries = LibraryReader.bundled(language).entries();

        assertThat(entries).hasSizeGreaterThanOrEqualTo(58);
        for (LibraryEntry entry : entries) {
            Guidance guidance = entry.guidance();
            assertThat(guidance.advice()).as(entry.id()).hasSizeBetween(3, 5);
            assertThat(guidance.wants()).as(entry.id()).isNotBlank();
            assertThat(guidance.standard()).as(entry.id()).isNotBlank();
            assertThat(guidance.measures()).as(entry.id()).isNotEmpty();
            assertThat(guidance.questions()).as(entry.id()).isNotEmpty();
            assertThat(guidance.painPoints()).as(entry.id()).isNotEmpty();
            assertThat(guidance.opportunities()).as(entry.id()).isNotEmpty();
            assertThat(entry.channel()).as(entry.id()).isPresent();
            assertThat(Icons.ikon(entry.icon())).as(entry.id()).isNotEqualTo(Icons.ikon("none"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "ro", "zh"})
    void thereIsNoWordForWhatIsNotThere(String language) {
        assertThat(texts(language).keySet()).isEqualTo(texts("en").keySet());
        Set<String> used =
                json(FOLDER.resolve("facts.json"))
                        .path("touchpoints")
                        .valueStream()
                        .flatMap(fact -> fact.path("measures").valueStream())
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        assertThat(json(textsFile(language)).path("measures").propertyNames())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "ro", "zh"})
    void nothingIsSaidTwice(String language) {
        Map<String, String> sentences = new HashMap<>();
        texts(language)
                .forEach((place, text) -> {
                    if (place.startsWith("/touchpoints/")) {
                        String before = sentences.put(text, place);
                        assertThat(before).as("%s: %s", place, text).isNull();
                    }
                });
        assertThat(sentences).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "ro", "zh"})
    void eachSentenceIsInItsLanguageAndOfASaneLength(String language) {
        boolean isDense = language.equals("zh");
        Set<String> strange = new HashSet<>();
        texts(language)
                .forEach((place, text) -> {
                    boolean isSentence =
                            place.startsWith("/touchpoints/") && !place.endsWith("/name");
                    if (isSentence) {
                        assertThat(text.length())
                                .as(place + ": " + text)
                                .isBetween(isDense ? 6 : 15, isDense ? 80 : 180);
                    }
                    if (isSentence && !isIn(language, text)) {
                        strange.add(place + ": " + text);
                    }
                });
        assertThat(strange).isEmpty();
    }

    @Test
    void languagesDiffer() {
        Map<String, Map<String, String>> inEach = new TreeMap<>();
        languages().forEach(language -> inEach.put(language, texts(language)));
        inEach.get("en")
                .keySet()
                .forEach(place -> {
                    List<String> variants =
                            inEach.values().stream()
                                    .map(texts -> texts.get(place))
                                    .filter(text -> !SHARED_NAMES.contains(text))
                                    .toList();
                    assertThat(variants).as(place).doesNotHaveDuplicates();
                });
    }

    /// In Russian and Chinese nearly every letter tells; in the others a letter of their own or a
    /// frequent word must be there, which a sentence can hardly do without.
    private static boolean isIn(String language, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return switch (language) {
            case "ru", "zh" ->
                    count(OWN_LETTERS.get(language), text.toLowerCase(Locale.ROOT)) * 10
                            >= letters * 8;
            case "pl", "ro" ->
                    count(OWN_LETTERS.get(language), text.toLowerCase(Locale.ROOT))
                                    + count(FREQUENT_WORDS.get(language), text)
                            > 0;
            default -> letters == text.codePoints().filter(LibraryDataTest::isLatin).count();
        };
    }

    private static boolean isLatin(int character) {
        return character < 128 && Character.isLetter(character);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Stream<String> languages() {
        return Stream.of("en", "ru", "pl", "ro", "zh");
    }

    /// All texts of a language by their JSON pointers.
    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        collect(json(textsFile(language)), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String place, Map<String, String> texts) {
        if (node.isString()) {
            texts.put(place, node.asString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, texts);
            }
        } else {
            node.properties()
                    .forEach(each -> collect(each.getValue(), place + "/" + each.getKey(), texts));
        }
    }

    private static Path textsFile(String language) {
        return FOLDER.resolve("texts." + language + ".json");
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> complaints(String schema, String text) {
        try {
            String schemaText =
                    Files.readString(Path.of("assets", "schema", schema + ".schema.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schemaText)
                    .validate(text, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
