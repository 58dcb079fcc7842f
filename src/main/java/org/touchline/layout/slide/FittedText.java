package org.touchline.layout.slide;

import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Color;
import org.touchline.layout.sheet.Pen;

import java.util.List;

/// A text in a place of limited height: whole where it fits, else its beginning with an ellipsis.
/// Whoever uses it shows the whole of a text that is not, elsewhere.
///
/// @param isWhole whether nothing is left out
record FittedText(TextBlock block, boolean isWhole) {
    private static final String ELLIPSIS = "…";

    static FittedText of(
            Pen pen, String text, TextStyle style, Color color, double width, int mostLines) {
        TextBlock all = pen.text(text, style, color, width);
        if (all.lines().size() <= mostLines) {
            return new FittedText(all, true);
        }
        String kept = joined(all.lines().subList(0, mostLines));
        TextBlock block = all;
        while (block.lines().size() > mostLines) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
            block = pen.text(kept.stripTrailing() + ELLIPSIS, style, color, width);
        }
        return new FittedText(block, false);
    }

    /// The text of lines.
    static String joined(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            text.append(line.text()).append(line.blankAfter() ? " " : "");
        }
        return text.toString().stripTrailing();
    }
}
