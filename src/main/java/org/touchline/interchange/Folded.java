package org.touchline.interchange;

import java.text.Normalizer;
import java.util.Locale;

/// Texts as they are compared: small letters, simple blanks, no blanks around them.
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
