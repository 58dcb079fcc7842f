package org.touchline.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Finds where one character, as a reader counts them, ends and the next begins: between a letter
/// with all its accents and the next, never within an emoji.
final class Graphemes {
    private final String text;
    private BreakIterator boundaries;

    Graphemes(String text) {
        this.text = text;
    }

    /// The end of the character that starts at `start`, which is itself such an end or 0.
    int next(int start) {
        int end = start + 1;
        if (end >= text.length()
                || Characters.isPlain(text.charAt(start)) && Characters.isPlain(text.charAt(end))) {
            return end;
        }
        if (boundaries == null) {
            boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
            boundaries.setText(text);
        }
        return boundaries.following(start);
    }
}
