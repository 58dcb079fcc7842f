package org.touchline.paint.png;

import org.touchline.geometry.Size;

/// How large a drawing becomes as a picture.
///
/// @param width in pixels
/// @param height in pixels
/// @param scale pixels for 1/72 inch
public record PixelSize(int width, int height, double scale) {
    /// The longest side that is written: more than any printer or screen shows at once, and what
    /// programs that open pictures still take.
    public static final int LONGEST_SIDE = 16_000;

    /// At a scale of 1, an inch is 96 pixels, as on the screen at 100 %.
    private static final double ACTUAL_SIZE = 96.0 / 72;

    /// The size at so many times the size on the screen.
    ///
    /// @param times more than 0
    public static PixelSize times(double times, Size drawing) {
        return ofScale(times * ACTUAL_SIZE, drawing);
    }

    /// The size with a width in pixels.
    ///
    /// @param pixels at least 1
    public static PixelSize ofWidth(int pixels, Size drawing) {
        PixelSize size = ofScale(pixels / drawing.width(), drawing);
        return new PixelSize(pixels, size.height(), size.scale());
    }

    /// This size, or the largest that is writable.
    public PixelSize limited(Size drawing) {
        double longest = Math.max(drawing.width(), drawing.height());
        return isWritable() ? this : ofScale(LONGEST_SIDE / longest, drawing);
    }

    /// Whether neither side is longer than [#LONGEST_SIDE].
    public boolean isWritable() {
        return width <= LONGEST_SIDE && height <= LONGEST_SIDE;
    }

    private static PixelSize ofScale(double scale, Size drawing) {
        return new PixelSize(
                pixels(drawing.width() * scale), pixels(drawing.height() * scale), scale);
    }

    /// A sliver of a pixel, which is an error of computing, does not count.
    private static int pixels(double length) {
        return (int) Math.max(1, Math.ceil(length - 0.001));
    }
}
