package org.touchline.text;

import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets a text in lines that are not wider than they may be. The layout calls it for every text.
///
/// Lines break at blanks, after hyphens and slashes within words, between Chinese characters, and
/// at the text's own line breaks; a word wider than a whole line breaks between two characters.
/// Blanks at the ends of lines are neither drawn nor counted. Only a single character that is
/// itself wider than the line reaches beyond it. A blank text has no lines and an empty size.
public final class LineBreaker {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final TextMeasurer measurer;

    public LineBreaker(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /// Sets a text flush left.
    ///
    /// @param maxWidth in 1/72 inch; `Double.POSITIVE_INFINITY` breaks at the text's own line ends
    ///   only
    public TextBlock block(
            String text, TextStyle style, Color color, Point topLeft, double maxWidth) {
        return place(text, style, color, topLeft, maxWidth, 0);
    }

    /// Sets a text with every line centred below a point.
    ///
    /// @param maxWidth as of [#block]
    public TextBlock centered(
            String text, TextStyle style, Color color, Point topCenter, double maxWidth) {
        return place(text, style, color, topCenter, maxWidth, 0.5);
    }

    /// The width of the widest word: in a narrower place it is broken between two characters.
    public double widestWord(String text, TextStyle style) {
        double widest = 0;
        for (String line : LINE_END.split(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            LineFiller filler =
                    new LineFiller(line.strip(), style, Double.POSITIVE_INFINITY, measurer);
            widest = Math.max(widest, filler.widestWord());
        }
        return widest;
    }

    /// @param anchor the share of a line's width that lies left of `top`
    private TextBlock place(
            String text, TextStyle style, Color color, Point top, double maxWidth, double anchor) {
        List<TextLine> lines = new ArrayList<>();
        double baseline = top.y() + measurer.ascent(style);
        double width = 0;
        for (BrokenLine line : lines(text, style, maxWidth)) {
            List<TextRun> runs = measurer.runs(line.text(), style);
            double lineWidth = runs.stream().mapToDouble(TextRun::width).sum();
            lines.add(
                    new TextLine(top.x() - lineWidth * anchor, baseline, runs, line.blankAfter()));
            baseline += style.leading();
            width = Math.max(width, lineWidth);
        }
        double height =
                lines.isEmpty()
                        ? 0
                        : baseline - style.leading() + measurer.descent(style) - top.y();
        Rect bounds = new Rect(top.x() - width * anchor, top.y(), width, height);
        return new TextBlock(bounds, text, style, color, lines);
    }

    private List<BrokenLine> lines(String text, TextStyle style, double maxWidth) {
        if (isUnseen(text)) {
            return List.of();
        }
        String composed = Normalizer.normalize(text.stripTrailing(), Normalizer.Form.NFC);
        List<BrokenLine> lines = new ArrayList<>();
        for (String paragraph : LINE_END.split(composed)) {
            lines.addAll(new LineFiller(paragraph.strip(), style, maxWidth, measurer).fill());
        }
        return lines;
    }

    private static boolean isUnseen(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Characters.isUnseen(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
