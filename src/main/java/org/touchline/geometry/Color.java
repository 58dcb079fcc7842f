package org.touchline.geometry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour in sRGB: red, green and blue from 0 to 255, opacity from 0 (clear) to 1 (solid).
public record Color(int red, int green, int blue, double opacity) {
    public static final Color TRANSPARENT = new Color(0, 0, 0, 0);
    public static final Color WHITE = new Color(255, 255, 255, 1);
    public static final Color BLACK = new Color(0, 0, 0, 1);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    public Color {
        if (((red | green | blue) & ~0xFF) != 0 || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException(
                    "no colour: %d %d %d %s".formatted(red, green, blue, opacity));
        }
    }

    /// Reads `#RRGGBB`; empty for any other text.
    public static Optional<Color> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 1));
    }

    /// A colour written in the program itself as `#RRGGBB`.
    ///
    /// @throws IllegalArgumentException if it is written otherwise
    public static Color of(String hex) {
        return parse(hex).orElseThrow(() -> new IllegalArgumentException("no colour: " + hex));
    }

    /// `#RRGGBB`, without the opacity.
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    public boolean isVisible() {
        return opacity > 0;
    }

    public Color withOpacity(double newOpacity) {
        return new Color(red, green, blue, newOpacity);
    }

    /// This colour mixed with another: `share` 0 gives this one, 1 the other; solid.
    public Color mixedWith(Color other, double share) {
        return new Color(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share),
                1);
    }

    /// Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// Contrast with another colour from 1 to 21, as WCAG 2.2 defines it; opacity is not counted.
    public double contrastWith(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
