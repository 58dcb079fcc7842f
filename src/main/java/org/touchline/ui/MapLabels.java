package org.touchline.ui;

import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Labels;
import org.touchline.model.JourneyMap;

import java.util.EnumMap;
import java.util.Map;

/// The words that a map's picture needs, in the language of the map; in English where the program
/// does not speak it. The same object for the same language, so that layout can remember.
final class MapLabels {
    private final Map<Language, Labels> labels = new EnumMap<>(Language.class);

    Labels of(JourneyMap map) {
        Language language = Language.ofTag(map.brief().language()).orElse(Language.ENGLISH);
        return labels.computeIfAbsent(language, key -> Messages.in(key)::text);
    }
}
