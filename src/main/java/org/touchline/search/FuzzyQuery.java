package org.touchline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A few letters that somebody types to get at one of many things.
///
/// Each word that is typed has to be in the thing's title or in its detail, in any order. Best is
/// one that begins a word of the title, then one that is inside a word, then one whose letters are
/// there in order, with others between them.
public final class FuzzyQuery {
    /// For the words that were typed, if they stand in the title just so.
    private static final int IN_A_ROW = 60;

    private final List<String> words;
    private final String all;

    private FuzzyQuery(List<String> words) {
        this.words = words;
        all = String.join(" ", words);
    }

    public static FuzzyQuery of(String typed) {
        String folded = FoldedText.of(typed).text().strip();
        return new FuzzyQuery(folded.isEmpty() ? List.of() : List.of(folded.split("\\s+")));
    }

    /// Whether nothing was typed: everything matches, each as well as another.
    public boolean isBlank() {
        return words.isEmpty();
    }

    /// How well a thing fits; empty if it does not.
    ///
    /// @param title what it is called
    /// @param detail what else is known of it, and counts less
    public Optional<FuzzyMatch> in(FoldedText title, FoldedText detail) {
        if (isBlank()) {
            return Optional.of(FuzzyMatch.ANY);
        }
        int score = 0;
        List<TextRange> inTitle = new ArrayList<>();
        List<TextRange> inDetail = new ArrayList<>();
        for (String word : words) {
            Optional<WordMatch> inIt = WordMatch.anywhere(word, title.text());
            Optional<WordMatch> beside =
                    inIt.isPresent() ? Optional.empty() : WordMatch.close(word, detail.text());
            if (inIt.isEmpty() && beside.isEmpty()) {
                return Optional.empty();
            }
            inIt.ifPresent(match -> match.collect(title, inTitle));
            beside.ifPresent(match -> match.collect(detail, inDetail));
            score += inIt.map(WordMatch::score).orElse(0);
            score += beside.map(match -> match.score() / 4).orElse(0);
        }
        int inARow = words.size() > 1 && title.text().contains(all) ? IN_A_ROW : 0;
        return Optional.of(
                new FuzzyMatch(score / words.size() + inARow, joined(inTitle), joined(inDetail)));
    }

    /// In order, with those that touch or overlap made one.
    private static List<TextRange> joined(List<TextRange> ranges) {
        ranges.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : ranges) {
            if (!joined.isEmpty() && joined.getLast().end() >= range.start()) {
                TextRange last = joined.removeLast();
                joined.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
