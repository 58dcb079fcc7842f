package org.touchline.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Each bundle is in its language, as its writers write it.
final class LanguagesTest {
    /// Names, signs, and words that two languages share.
    private static final Pattern SHARED =
            Pattern.compile(
                    "export\\.format\\..*|report\\.labelled|map\\.slide\\.text|window\\.title.*|map\\.(sentence|alt\\.slot|alt\\.emotion)"
                        + "|document\\.(recent\\.file|sample)|canvas\\.drag\\.count|find\\.case\\.sign"
                        + "|inspector\\.(cell\\.place|summary)|library\\.tooltip");

    /// Words that are the same in English and in one other language.
    private static final Map<Language, Set<String>> SAME =
            Map.of(
                    Language.POLISH,
                    Set.of("Menu", "Persona", "persona", "Plan", "Persona: {0}."),
                    Language.ROMANIAN,
                    Set.of(
                            "Digital",
                            "Text",
                            "Persona",
                            "persona",
                            "Mobil",
                            "Zoom",
                            "Client",
                            "Persona: {0}."));

    private static final Map<Language, Set<String>> STOP_WORDS =
            Map.of(
                    Language.RUSSIAN, Set.of("и", "не", "на", "в", "или"),
                    Language.POLISH, Set.of("i", "nie", "na", "w", "albo", "się"),
                    Language.ROMANIAN, Set.of("și", "nu", "pe", "de", "sau", "este"),
                    Language.ENGLISH, Set.of("and", "not", "the", "of", "or"));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void nothingIsLeftInEnglish(Language language) {
        var left = new TreeMap<>(Bundle.of(language).texts());
        var english = Bundle.of(Language.ENGLISH).texts();
        left.entrySet().removeIf(line -> !line.getValue().equals(english.get(line.getKey())));
        left.keySet().removeIf(key -> SHARED.matcher(key).matches());
        left.values().removeIf(SAME.getOrDefault(language, Set.of())::contains);
        assertThat(left).as("not translated in " + language.bundles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLettersAreThoseOfTheLanguage(Language language) {
        UnicodeScript script =
                switch (language) {
                    case RUSSIAN -> UnicodeScript.CYRILLIC;
                    case CHINESE -> UnicodeScript.HAN;
                    case ENGLISH, POLISH, ROMANIAN -> UnicodeScript.LATIN;
                };
        Map<UnicodeScript, Long> letters =
                words(language)
                        .codePoints()
                        .filter(Character::isLetter)
                        .boxed()
                        .collect(Collectors.groupingBy(UnicodeScript::of, Collectors.counting()));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        assertThat((double) letters.getOrDefault(script, 0L) / all).isGreaterThan(0.75);
    }

    @Test
    void theCommonWordsAreThoseOfTheLanguage() {
        STOP_WORDS.forEach((language, own) -> {
            var words = Arrays.asList(words(language).toLowerCase(Locale.ROOT).split("\\P{L}+"));
            long ownCount = words.stream().filter(own::contains).count();
            assertThat(ownCount).as(language.ownName()).isGreaterThan(words.size() / 50);
            if (language != Language.ENGLISH) {
                long english =
                        words.stream().filter(STOP_WORDS.get(Language.ENGLISH)::contains).count();
                assertThat(english).as("English in " + language.ownName()).isLessThan(3);
            }
        });
    }

    @Test
    void commasNotCedillasStandBelowRomanianLetters() {
        assertThat(words(Language.ROMANIAN)).contains("ș", "ț").doesNotContain("ş", "ţ");
    }

    @Test
    void quotationMarksAreThoseOfTheLanguage() {
        assertThat(words(Language.RUSSIAN)).contains("«", "»").doesNotContain("“", "”");
        assertThat(words(Language.POLISH)).contains("„", "”").doesNotContain("“");
        assertThat(words(Language.ROMANIAN)).contains("„", "”").doesNotContain("“");
        assertThat(words(Language.CHINESE)).contains("“", "”").doesNotContain("„");
    }

    @Test
    void theLanguageOfTheSystemIsSpokenIfTheProgramHasIt() {
        Locale before = Locale.getDefault();
        try {
            assertThat(onSystemIn("zh-Hans-CN")).isEqualTo(Language.CHINESE);
            assertThat(onSystemIn("ru-RU")).isEqualTo(Language.RUSSIAN);
            assertThat(onSystemIn("ro-MD")).isEqualTo(Language.ROMANIAN);
            assertThat(onSystemIn("pl")).isEqualTo(Language.POLISH);
            assertThat(onSystemIn("sw-KE")).isEqualTo(Language.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Language onSystemIn(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        return Language.ofSystem();
    }

    /// All texts, without those that name files, commands and fields.
    private static String words(Language language) {
        return String.join(" ", Bundle.of(language).texts().values());
    }
}
