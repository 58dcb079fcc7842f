package org.touchline.text;

import org.touchline.drawing.TextRun;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Rect;

import java.util.List;
import java.util.stream.IntStream;

/// The boxes that stand for characters that no font has, the same in every painter.
public final class MissingGlyphs {
    private static final double ADVANCE = 0.6;
    private static final double SIDE_BEARING = 0.06;
    private static final double HEIGHT = 0.7;
    private static final double STROKE = 0.05;

    private MissingGlyphs() {}

    /// The boxes to stroke in the colour of the text, one for each character of a run of
    /// [org.touchline.drawing.FontFace#MISSING].
    ///
    /// @param x where the run starts
    public static List<Rect> boxes(TextRun run, double x, double baseline, TextStyle style) {
        double em = style.size();
        int count = (int) Math.round(run.width() / advance(style));
        return IntStream.range(0, count)
                .mapToObj(index ->
                        new Rect(
                                x + (index * ADVANCE + SIDE_BEARING) * em,
                                baseline - HEIGHT * em,
                                (ADVANCE - 2 * SIDE_BEARING) * em,
                                HEIGHT * em))
                .toList();
    }

    /// The width of the line that a box is drawn with.
    public static double strokeWidth(TextStyle style) {
        return STROKE * style.size();
    }

    static double advance(TextStyle style) {
        return ADVANCE * style.size();
    }
}
