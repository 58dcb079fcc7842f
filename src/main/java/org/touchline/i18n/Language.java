package org.touchline.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks: one with a complete bundle.
public enum Language {
    ENGLISH("en", "English", PluralRule.ENGLISH, "messages.properties");

    private final String code;
    private final String ownName;
    private final PluralRule plurals;
    private final String bundle;

    Language(String code, String ownName, PluralRule plurals, String bundle) {
        this.code = code;
        this.ownName = ownName;
        this.plurals = plurals;
        this.bundle = bundle;
    }

    /// The language of a BCP 47 tag such as `pl` or `pl-PL`, where the program speaks it.
    public static Optional<Language> ofTag(String tag) {
        String code = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
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

    String bundle() {
        return bundle;
    }
}
