package org.touchline.text;

import org.touchline.drawing.TextRun;
import org.touchline.drawing.TextStyle;

import java.util.List;

/// How much room a text takes, and which fonts draw it. The layout and [LineBreaker] ask it.
///
/// Lengths are in 1/72 inch. No method fails on any text, whatever characters it has. Safe for
/// several threads.
public interface TextMeasurer {
    /// The width of a text set on one line, blanks at its ends included: the sum of its [#runs].
    double width(String text, TextStyle style);

    /// Assigns each character to a font: the one of the style's weight, else one that steps in for
    /// Chinese or for signs, else [org.touchline.drawing.FontFace#MISSING].
    ///
    /// The text of the runs is in normal form C. Characters that only steer (soft hyphens, joiners,
    /// directions, variation selectors) are left out, tabs and other blanks become blanks that the
    /// font has. Characters that belong together (a letter and its accents, the parts of an emoji)
    /// stay in one run.
    List<TextRun> runs(String text, TextStyle style);

    /// How far the font of the style's weight reaches above the baseline; a font that steps in does
    /// not move a line.
    double ascent(TextStyle style);

    /// How far the font of the style's weight reaches below the baseline, as a positive number.
    double descent(TextStyle style);
}
