package org.touchline.paint.png;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;
import org.touchline.text.BundledFonts;
import org.touchline.text.GlyphOutlines;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.DoubleConsumer;

/// Writes a drawing as a PNG picture.
///
/// Made once, by the wiring; each call is independent of the others. Safe for several threads.
public final class PngPainter {
    /// As many pixels are in memory at once.
    private static final int STRIP_PIXELS = 4_000_000;

    /// What strokes may add to the bounds of an item, in 1/72 inch.
    private static final double MARGIN = 4;

    private final GlyphOutlines outlines;

    public PngPainter(BundledFonts fonts) {
        outlines = new GlyphOutlines(fonts);
    }

    /// Paints a drawing. The same drawing gives the same bytes.
    ///
    /// @param size of the picture; one that is writable
    /// @param isTransparent whether what lies below the items is left out
    /// @param progress is told how much is done, from 0 to 1; it may throw to give up
    /// @param out is left open
    /// @throws IOException if `out` fails
    public void paint(
            Drawing drawing,
            PixelSize size,
            boolean isTransparent,
            DoubleConsumer progress,
            OutputStream out)
            throws IOException {
        int stripHeight = Math.clamp(STRIP_PIXELS / size.width(), 1, size.height());
        var strip = new BufferedImage(size.width(), stripHeight, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        int background = isTransparent ? 0 : Shapes.of(drawing.background()).getRGB();
        StripPainter painter = new StripPainter(outlines);
        try (PngStream png = new PngStream(size.width(), size.height(), size.scale(), out)) {
            for (int top = 0; top < size.height(); top += stripHeight) {
                progress.accept((double) top / size.height());
                Arrays.fill(pixels, background);
                paint(drawing, top, size.scale(), strip, painter);
                int rows = Math.min(stripHeight, size.height() - top);
                for (int row = 0; row < rows; row++) {
                    png.write(pixels, row * size.width());
                }
            }
            png.finish();
        }
        progress.accept(1);
    }

    private static void paint(
            Drawing drawing, int top, double scale, BufferedImage strip, StripPainter painter) {
        Graphics2D graphics = strip.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        Rect seen = new Rect(0, top / scale, strip.getWidth() / scale, strip.getHeight() / scale);
        for (Item item : drawing.itemsIn(seen.grown(MARGIN))) {
            painter.paint(item, graphics);
        }
        graphics.dispose();
    }
}
