package org.touchline.export;

import org.touchline.geometry.Size;
import org.touchline.paint.png.PixelSize;

import java.util.OptionalInt;

/// What is asked of a picture made of pixels.
///
/// @param times the size on the screen at 100 %, more than 0; not asked where a width is given
/// @param width in pixels, at least 1
/// @param isTransparent whether the paper is left out
public record PictureOptions(double times, OptionalInt width, boolean isTransparent) {
    /// Sharp on a screen of high density, and small enough to mail; on white.
    public static final PictureOptions USUAL = new PictureOptions(2, OptionalInt.empty(), false);

    public PictureOptions withTimes(double newTimes) {
        return new PictureOptions(newTimes, width, isTransparent);
    }

    public PictureOptions withWidth(int pixels) {
        return new PictureOptions(times, OptionalInt.of(pixels), isTransparent);
    }

    public PictureOptions transparent() {
        return new PictureOptions(times, width, true);
    }

    /// How large a drawing becomes.
    public PixelSize size(Size drawing) {
        return width.isPresent()
                ? PixelSize.ofWidth(width.getAsInt(), drawing)
                : PixelSize.times(times, drawing);
    }
}
