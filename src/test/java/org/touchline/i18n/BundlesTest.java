package org.touchline.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every language says the same as English does, each thing once.
final class BundlesTest {
    private static final Bundle ENGLISH = Bundle.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheTextsOfEnglishAndNoOthers(Language language) {
        var bundle = Bundle.of(language);
        var missing = new TreeMap<>(ENGLISH.texts());
        missing.keySet().removeIf(key -> bundle.bareKeys().contains(Bundle.withoutForm(key)));
        assertThat(missing).as("lines to translate in " + language.bundles()).isEmpty();
        assertThat(bundle.bareKeys()).isSubsetOf(ENGLISH.bareKeys());
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatCountsHasTheFormsOfItsLanguage(Language language) {
        var bundle = Bundle.of(language);
        var forms =
                language.plurals().forms().stream()
                        .map(PluralForm::key)
                        .collect(Collectors.toSet());
        assertThat(bundle.keys().stream().filter(Bundle::isCounted).map(Bundle::withoutForm))
                .allSatisfy(key -> assertThat(bundle.forms(key)).as(key).isEqualTo(forms));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFillsInTheSamePlaceholders(Language language) {
        var bundle = Bundle.of(language);
        assertThat(bundle.bareKeys())
                .allSatisfy(key ->
                        assertThat(bundle.placeholders(key))
                                .as(key)
                                .isEqualTo(ENGLISH.placeholders(key)));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwiceAndNoTextIsEmpty(Language language) {
        var bundle = Bundle.of(language);
        assertThat(bundle.keys()).doesNotHaveDuplicates();
        assertThat(bundle.texts().values()).noneMatch(String::isBlank);
    }

    /// An ASCII apostrophe would swallow the placeholders after it.
    @ParameterizedTest
    @EnumSource
    void apostrophesAreTypographic(Language language) {
        assertThat(Bundle.of(language).texts().values()).noneMatch(text -> text.contains("'"));
    }
}
