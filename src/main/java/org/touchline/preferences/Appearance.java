package org.touchline.preferences;

import java.util.Arrays;
import java.util.Locale;

/// The look of the program's own controls; the map keeps its own.
public enum Appearance {
    /// Light or dark as the platform is, also when that changes.
    SYSTEM,
    LIGHT,
    DARK;

    /// Names it in the file and in text bundles.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The appearance of a key, or [#SYSTEM].
    static Appearance ofKey(String key) {
        return Arrays.stream(values())
                .filter(appearance -> appearance.key().equals(key))
                .findFirst()
                .orElse(SYSTEM);
    }
}
