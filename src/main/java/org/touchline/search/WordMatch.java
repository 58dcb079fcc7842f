package org.touchline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where the letters of a typed word are in a folded text, and how well that fits.
///
/// @param places the index of each letter
record WordMatch(int score, int[] places) {
    private static final int BEGINS_TEXT = 340;
    private static final int BEGINS_WORD = 300;
    private static final int INSIDE = 200;
    private static final int SCATTERED = 150;

    /// For a word that is typed to its end.
    private static final int WHOLE = 20;

    /// Letters may be so far apart for each one typed: beyond it, the likeness is by chance.
    private static final int REACH = 4;

    /// The best match there is.
    static Optional<WordMatch> anywhere(String word, String text) {
        return close(word, text).or(() -> scattered(word, text));
    }

    /// A match whose letters stand side by side.
    static Optional<WordMatch> close(String word, String text) {
        int inside = text.indexOf(word);
        int beginning = inside;
        while (beginning >= 0 && !Words.beginsAt(text, beginning)) {
            beginning = text.indexOf(word, beginning + 1);
        }
        if (beginning >= 0) {
            int score = beginning == 0 ? BEGINS_TEXT : BEGINS_WORD;
            boolean whole = Words.endsAt(text, beginning + word.length());
            return Optional.of(row(score + (whole ? WHOLE : 0), beginning, word.length()));
        }
        return inside < 0 ? Optional.empty() : Optional.of(row(INSIDE, inside, word.length()));
    }

    /// Adds the parts of the text that the letters come from.
    void collect(FoldedText text, List<TextRange> ranges) {
        for (int place : places) {
            ranges.add(text.inSource(place, place + 1));
        }
    }

    private static WordMatch row(int score, int from, int length) {
        int[] places = new int[length];
        Arrays.setAll(places, i -> from + i);
        return new WordMatch(score, places);
    }

    /// Goes to the first place where all letters have been met, and from there back, so that they
    /// are close together.
    private static Optional<WordMatch> scattered(String word, String text) {
        int end = -1;
        for (int i = 0; i < word.length(); i++) {
            end = text.indexOf(word.charAt(i), end + 1);
            if (end < 0) {
                return Optional.empty();
            }
        }
        int[] places = new int[word.length()];
        int place = end + 1;
        for (int i = word.length() - 1; i >= 0; i--) {
            place = text.lastIndexOf(word.charAt(i), place - 1);
            places[i] = place;
        }
        int between = end + 1 - places[0] - word.length();
        return word.length() > 1 && between <= REACH * word.length()
                ? Optional.of(new WordMatch(SCATTERED - between + heads(text, places), places))
                : Optional.empty();
    }

    /// Letters that begin words are more likely to be meant.
    private static int heads(String text, int[] places) {
        return (int) Arrays.stream(places).filter(place -> Words.beginsAt(text, place)).count();
    }
}
