package org.touchline.text;

import org.touchline.drawing.TextStyle;

import java.util.ArrayList;
import java.util.List;

/// Fills line after line with as many of a paragraph's words as fit. Made for one paragraph.
///
/// A *word* here is what stands between two places where a line may end; its blanks belong to its
/// end.
final class LineFiller {
    /// A text laid out in exactly its own width stays on one line, however its parts were summed.
    private static final double ROUNDING = 1e-7;

    private final String paragraph;
    private final TextStyle style;
    private final double maxWidth;
    private final TextMeasurer measurer;
    private final Graphemes graphemes;
    private final List<BrokenLine> lines = new ArrayList<>();
    private int lineStart;
    private double lineWidth;

    /// @param paragraph in normal form C, without line ends, without blanks at its own ends
    LineFiller(String paragraph, TextStyle style, double maxWidth, TextMeasurer measurer) {
        this.paragraph = paragraph;
        this.style = style;
        this.maxWidth = maxWidth + ROUNDING;
        this.measurer = measurer;
        this.graphemes = new Graphemes(paragraph);
    }

    /// At least one line, if only an empty one.
    List<BrokenLine> fill() {
        for (int start = 0, end; start < paragraph.length(); start = end) {
            end = wordEnd(start);
            addWord(start, end);
        }
        endLine(paragraph.length());
        return lines;
    }

    /// The width of the widest word, the blanks behind it not counted.
    double widestWord() {
        double widest = 0;
        for (int start = 0, end; start < paragraph.length(); start = end) {
            end = wordEnd(start);
            widest = Math.max(widest, measurer.width(shown(start, end), style));
        }
        return widest;
    }

    private int wordEnd(int start) {
        int before = start;
        int at = graphemes.next(start);
        while (at < paragraph.length() && !BreakRules.allowsBreak(paragraph, before, at)) {
            before = at;
            at = graphemes.next(at);
        }
        return at;
    }

    private void addWord(int start, int end) {
        String shown = shown(start, end);
        double shownWidth = measurer.width(shown, style);
        if (lineWidth + shownWidth > maxWidth && start > lineStart) {
            endLine(start);
        }
        if (shownWidth > maxWidth) {
            addCharacters(start, end);
        } else {
            lineWidth += shown.length() == end - start ? shownWidth : width(start, end);
        }
    }

    /// Adds a word that is wider than a whole line.
    private void addCharacters(int start, int end) {
        for (int at = start, next; at < end; at = next) {
            next = graphemes.next(at);
            double width = measurer.width(shown(at, next), style);
            if (width > 0 && lineWidth + width > maxWidth && at > lineStart) {
                endLine(at);
            }
            lineWidth += width(at, next);
        }
    }

    private void endLine(int end) {
        lines.add(new BrokenLine(shown(lineStart, end), isBlankBefore(end)));
        lineStart = end;
        lineWidth = 0;
    }

    /// What is seen of a part of the paragraph at the end of a line: no blanks, but a soft hyphen.
    private String shown(int start, int end) {
        int last = end;
        while (last > start && Characters.isBlank(paragraph.charAt(last - 1))) {
            last--;
        }
        String part = paragraph.substring(start, last);
        boolean hyphenated =
                end < paragraph.length()
                        && !part.isEmpty()
                        && part.charAt(part.length() - 1) == Characters.SOFT_HYPHEN;
        return hyphenated ? part + "-" : part;
    }

    /// The end of the paragraph is as good as a blank.
    private boolean isBlankBefore(int end) {
        return end == paragraph.length() || Characters.isBlank(paragraph.charAt(end - 1));
    }

    private double width(int start, int end) {
        return measurer.width(paragraph.substring(start, end), style);
    }
}
