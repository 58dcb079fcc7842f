package org.touchline.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks, in its window and on maps.
public enum Language {
    ENGLISH("en", "English", PluralRule.ENGLISH, "labels.properties", "messages.properties"),
    RUSSIAN("ru", "Русский", PluralRule.RUSSIAN, "labels_ru.properties", "messages_ru.properties"),
    POLISH("pl", "Polski", PluralRule.POLISH, "labels_pl.properties", "messages_pl.properties"),
    ROMANIAN("ro", "Română", PluralRule.ROMANIAN, "labels_ro.properties", "messages_ro.properties"),
    CHINESE("zh", "简体中文", PluralRule.CHINESE, "labels_zh.properties", "messages_zh.properties");

    private final String code;
    private final String ownName;
    private final PluralRule plurals;
    private final List<String> bundles;

    Language(String code, String ownName, PluralRule plurals, String... bundles) {
        this.code = code;
        this.ownName = ownName;
        this.plurals = plurals;
        this.bundles = List.of(bundles);
    }

    /// The language of a BCP 47 tag such as `pl` or `pl-PL`, where the program speaks it.
    public static Optional<Language> ofTag(String tag) {
        String code = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /// The language of the system; English where the program does not speak that.
    public static Language ofSystem() {
        return ofTag(Locale.getDefault().toLanguageTag()).orElse(ENGLISH);
    }

    /// The two-letter code, as in BCP 47 tags and in the names of resources.
    public String code() {
        return code;
    }

    /// What its speakers call it: how it is offered to them.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    PluralRule plurals() {
        return plurals;
    }

    /// The files with its texts: the labels first.
    List<String> bundles() {
        return bundles;
    }
}
