package org.touchline.i18n;

import java.util.Locale;

/// The forms that a counted word can take, named as Unicode's CLDR names them.
enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    /// The last part of the key of such a text.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
