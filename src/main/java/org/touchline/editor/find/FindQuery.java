package org.touchline.editor.find;

import org.touchline.model.JourneyMap;
import org.touchline.model.wording.MapTexts;
import org.touchline.model.wording.TextSpan;
import org.touchline.search.Phrase;

import java.util.ArrayList;
import java.util.List;

/// What is looked for on a map.
///
/// @param namesOnly whether only what things are called counts, and not all that is said of them
public record FindQuery(Phrase phrase, boolean namesOnly) {
    /// Looks for nothing.
    public static final FindQuery NOTHING = new FindQuery(new Phrase("", false, false), false);

    /// Every place where it stands, in the order in which one reads a map.
    public List<TextSpan> in(JourneyMap map) {
        List<TextSpan> found = new ArrayList<>();
        if (!phrase.isEmpty()) {
            MapTexts.each(
                    map,
                    (place, text) -> {
                        if (!namesOnly || place.isName()) {
                            phrase.in(text)
                                    .forEach(range ->
                                            found.add(
                                                    new TextSpan(
                                                            place, range.start(), range.of(text))));
                        }
                    });
        }
        return found;
    }
}
