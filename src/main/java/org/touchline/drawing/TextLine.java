package org.touchline.drawing;

import java.util.List;

/// One line of a [TextBlock].
///
/// @param x the left end in 1/72 inch
/// @param baseline the y on which the letters stand, in 1/72 inch
/// @param runs from left to right, each beginning where the one before ends
/// @param blankAfter whether a blank or a line end of the text, which is not drawn, parts this line
///   from the next: formats whose text is searched or read aloud write a blank there
public record TextLine(double x, double baseline, List<TextRun> runs, boolean blankAfter) {
    public TextLine {
        runs = List.copyOf(runs);
    }

    /// In 1/72 inch.
    public double width() {
        return runs.stream().mapToDouble(TextRun::width).sum();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /// The same, larger or smaller about the origin.
    public TextLine scaled(double factor) {
        List<TextRun> scaled =
                runs.stream()
                        .map(run -> new TextRun(run.text(), run.face(), run.width() * factor))
                        .toList();
        return new TextLine(x * factor, baseline * factor, scaled, blankAfter);
    }

    public TextLine translated(double dx, double dy) {
        return new TextLine(x + dx, baseline + dy, runs, blankAfter);
    }
}
