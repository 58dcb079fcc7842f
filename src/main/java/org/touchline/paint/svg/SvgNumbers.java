package org.touchline.paint.svg;

import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Segment;

/// Numbers and paths as SVG writes them, to a thousandth of 1/72 inch.
final class SvgNumbers {
    private static final int THOUSAND = 1000;

    private SvgNumbers() {}

    static String of(double number) {
        StringBuilder text = new StringBuilder();
        append(number, text);
        return text.toString();
    }

    static String of(Path path) {
        StringBuilder text = new StringBuilder(24 * path.segments().size());
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> append('M', text, to);
                case Segment.LineTo(Point to) -> append('L', text, to);
                case Segment.CurveTo(Point first, Point second, Point to) ->
                        append('C', text, first, second, to);
                case Segment.Close _ -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(char letter, StringBuilder text, Point... points) {
        text.append(letter);
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                text.append(' ');
            }
            append(points[i].x(), text);
            text.append(' ');
            append(points[i].y(), text);
        }
    }

    private static void append(double number, StringBuilder text) {
        long thousandths = Math.round(number * THOUSAND);
        if (thousandths < 0) {
            text.append('-');
            thousandths = -thousandths;
        }
        text.append(thousandths / THOUSAND);
        int fraction = (int) (thousandths % THOUSAND);
        if (fraction > 0) {
            text.append('.');
            for (int digit = THOUSAND / 10; fraction > 0; digit /= 10) {
                text.append((char) ('0' + fraction / digit));
                fraction %= digit;
            }
        }
    }
}
