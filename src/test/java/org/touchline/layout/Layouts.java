package org.touchline.layout;

import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Arrangement;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

/// Lays out maps for tests, with the bundled fonts and English words.
final class Layouts {
    static final Labels ENGLISH = Messages.in(Language.ENGLISH)::text;

    private static final BundledFonts FONTS = new BundledFonts();
    private static final Icons ICONS = new Icons();

    private Layouts() {}

    /// A layout that knows no map yet.
    static MapLayout fresh() {
        return new MapLayout(FONTS, ICONS, Theme.LIGHT);
    }

    static LaidOutMap of(JourneyMap map) {
        return fresh().layOut(map, ENGLISH);
    }

    static LaidOutMap of(JourneyMap map, Arrangement arrangement) {
        return of(arranged(map, arrangement));
    }

    static JourneyMap arranged(JourneyMap map, Arrangement arrangement) {
        return map.edit().view(map.view().withArrangement(arrangement)).done();
    }
}
