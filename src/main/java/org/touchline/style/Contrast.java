package org.touchline.style;

import org.touchline.geometry.Color;

/// Makes colours tell apart from what is behind them, as WCAG 2.2 demands, and changes them no more
/// than that takes.
public final class Contrast {
    /// What text needs.
    public static final double TEXT = 4.5;

    /// What signs need that are not text: faces, stars, arrows, lines.
    public static final double SIGN = 3;

    private static final int STEPS = 100;

    private Contrast() {}

    /// The colour that is nearest to `wanted` and can be read as text on `background`.
    public static Color text(Color wanted, Color background) {
        return reaching(TEXT, wanted, background);
    }

    /// The colour that is nearest to `wanted` and can be seen as a sign on `background`.
    public static Color sign(Color wanted, Color background) {
        return reaching(SIGN, wanted, background);
    }

    /// Mixes in black or white, whichever is further from the background, in the smallest share
    /// that is enough. The contrast of such mixtures, once it is enough, stays so.
    private static Color reaching(double contrast, Color wanted, Color background) {
        if (wanted.contrastWith(background) >= contrast) {
            return wanted;
        }
        Color end = furthestFrom(background);
        int tooLittle = 0;
        int enough = STEPS;
        while (enough - tooLittle > 1) {
            int middle = (tooLittle + enough) / 2;
            if (mixed(wanted, end, middle).contrastWith(background) >= contrast) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return mixed(wanted, end, enough);
    }

    private static Color furthestFrom(Color background) {
        return background.contrastWith(Color.BLACK) > background.contrastWith(Color.WHITE)
                ? Color.BLACK
                : Color.WHITE;
    }

    private static Color mixed(Color wanted, Color end, int steps) {
        return wanted.mixedWith(end, (double) steps / STEPS);
    }
}
