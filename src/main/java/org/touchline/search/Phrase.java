package org.touchline.search;

import java.util.ArrayList;
import java.util.List;

/// A text to find within others.
///
/// @param matchCase whether capitals and accents make a difference
/// @param wholeWords whether it has to begin and end where words do
public record Phrase(String text, boolean matchCase, boolean wholeWords) {
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// Where it is in a text, from the first place to the last; places do not overlap. An empty
    /// phrase is nowhere.
    public List<TextRange> in(String other) {
        if (isEmpty() || other.isEmpty()) {
            return List.of();
        }
        FoldedText where = matchCase ? FoldedText.unmoved(other, other) : FoldedText.of(other);
        String what = matchCase ? text : FoldedText.of(text).text();
        return what.isEmpty() ? List.of() : places(what, where);
    }

    private List<TextRange> places(String what, FoldedText where) {
        List<TextRange> found = new ArrayList<>();
        String text = where.text();
        int from = text.indexOf(what);
        while (from >= 0) {
            int to = from + what.length();
            boolean fits = where.isWhole(from, to) && (!wholeWords || isWholeWord(text, from, to));
            if (fits) {
                found.add(where.inSource(from, to));
            }
            from = text.indexOf(what, fits ? to : from + 1);
        }
        return found;
    }

    private static boolean isWholeWord(String text, int from, int to) {
        return Words.beginsAt(text, from) && Words.endsAt(text, to);
    }
}
