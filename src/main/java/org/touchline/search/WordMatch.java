package org.touchline.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the letters of a typed word are in a folded text, and how well that fits.
///
/// @param places the index of each letter
record WordMatch(int score, int[] places) {
    private static final int BEGINS_TEXT = 340;
    private static final int BEGINS_WORD = 300;
    private static final int INSIDE = 200;
    private static final int SCATTERED = 150;

    private static final int INITIAL = 8;

    /// For a word that is typed to its end.
    private static final int WHOLE = 20;

    /// Letters may be so far apart for each one typed: beyond it, the likeness is by chance.
    private static final int REACH = 3;

    /// A word that begins so soon is close by.
    private static final int NEXT_WORD = 12;

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

    /// Letters in order, from the beginning of some word on; of several ways the closest one.
    private static Optional<WordMatch> scattered(String word, String text) {
        int furthest = REACH * word.length();
        return word.length() < 2
                ? Optional.empty()
                : IntStream.range(0, text.length())
                        .filter(from -> text.charAt(from) == word.charAt(0))
                        .filter(from -> Words.beginsAt(text, from))
                        .boxed()
                        .flatMap(from ->
                                Stream.of(
                                        from(from, word, text, true),
                                        from(from, word, text, false)))
                        .flatMap(Optional::stream)
                        .filter(match -> match.between() <= furthest)
                        .map(match -> new WordMatch(match.likeness(text), match.places()))
                        .max(Comparator.comparing(WordMatch::score));
    }

    /// @param initials whether to look for letters that follow each other or begin words, which are
    ///   more likely to be meant than others
    private static Optional<WordMatch> from(int from, String word, String text, boolean initials) {
        int[] places = new int[word.length()];
        places[0] = from;
        for (int i = 1; i < places.length; i++) {
            int next = text.indexOf(word.charAt(i), places[i - 1] + 1);
            if (next < 0) {
                return Optional.empty();
            }
            boolean isBeside = next == places[i - 1] + 1;
            places[i] = isBeside || !initials ? next : nextBeginning(text, next);
        }
        return Optional.of(new WordMatch(0, places));
    }

    /// The next word from an index on that begins with the letter there; the index itself where
    /// there is none close by.
    private static int nextBeginning(String text, int index) {
        int last = Math.min(text.length(), index + NEXT_WORD);
        return IntStream.range(index, last)
                .filter(at -> text.charAt(at) == text.charAt(index) && Words.beginsAt(text, at))
                .findFirst()
                .orElse(index);
    }

    /// Better where the letters are close together, and where more of them begin words.
    private int likeness(String text) {
        int beginnings =
                (int) Arrays.stream(places).filter(place -> Words.beginsAt(text, place)).count();
        return Math.min(SCATTERED - between() + INITIAL * (beginnings - 1), INSIDE - 1);
    }

    /// How many letters that were not typed are between those that were.
    private int between() {
        return places[places.length - 1] + 1 - places[0] - places.length;
    }
}
