package org.touchline.layout;

import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;
import org.touchline.style.Theme;
import org.touchline.text.Icons;
import org.touchline.text.TextMeasurer;

/// Makes the picture of a map, in one theme.
///
/// It remembers what it made for the last map, so that the next one, an edit later, takes a
/// fraction of the time: whoever shows a map while it is edited keeps one of these. Not for several
/// threads at once.
public final class MapLayout {
    private final Pen pen;
    private Labels labels;
    private Words words;
    private CardLayout cards;

    public MapLayout(TextMeasurer measurer, Icons icons, Theme theme) {
        pen = new Pen(measurer, icons, theme);
    }

    /// The picture of a map in the arrangement that its view asks for.
    ///
    /// @param labels words in the language of the map; always the same object for one language, or
    ///   nothing is remembered
    public LaidOutMap layOut(JourneyMap map, Labels labels) {
        speak(labels);
        pen.startLayout();
        words.startLayout();
        cards.startLayout();
        return new MapDraft(map, pen, words, cards).finish();
    }

    private void speak(Labels wanted) {
        if (wanted != labels) {
            labels = wanted;
            words = new Words(wanted::text);
            cards = new CardLayout(pen, words);
        }
    }
}
