package org.touchline.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Shares a width among columns: those that grow become equally wide, unless one needs more.
final class SharedWidth {
    private SharedWidth() {}

    /// @param least what each column needs
    /// @param grows which of them take what is left; one at least
    /// @param width of all together; more where they need more
    /// @return the width of each
    static double[] among(double[] least, boolean[] grows, double width) {
        double kept =
                IntStream.range(0, least.length)
                        .filter(i -> !grows[i])
                        .mapToDouble(i -> least[i])
                        .sum();
        double[] growing =
                IntStream.range(0, least.length)
                        .filter(i -> grows[i])
                        .mapToDouble(i -> least[i])
                        .sorted()
                        .toArray();
        double level = level(growing, width - kept);
        double[] widths = Arrays.copyOf(least, least.length);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grows[i] ? Math.max(least[i], level) : least[i];
        }
        return widths;
    }

    /// The width that all can have when those that need more get it.
    ///
    /// @param needed from the smallest to the largest
    private static double level(double[] needed, double width) {
        double left = width;
        int sharing = needed.length;
        while (sharing > 0 && needed[sharing - 1] > left / sharing) {
            sharing--;
            left -= needed[sharing];
        }
        return sharing == 0 ? 0 : left / sharing;
    }
}
