package org.touchline.i18n;

import java.util.HashSet;
import java.util.Set;

/// The English texts that a window in another language must not show.
public final class SaidInEnglish {
    private SaidInEnglish() {}

    /// Those that the language has another text for, and uses for nothing else.
    public static Set<String> butNotIn(Language language) {
        var texts = new HashSet<>(Bundle.of(Language.ENGLISH).texts().values());
        texts.removeAll(Bundle.of(language).texts().values());
        return texts;
    }
}
