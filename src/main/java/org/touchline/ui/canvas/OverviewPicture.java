package org.touchline.ui.canvas;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;

import java.util.Arrays;

/// A drawing, so small that nothing can be read: areas in their colours, texts as grey strips.
///
/// Painted without a toolkit, on any thread, so that a map of thousands of cards costs the window
/// nothing.
final class OverviewPicture {
    private static final int OPAQUE = 0xFF000000;

    /// How much of the paper shows through a strip that stands for letters.
    private static final double TEXT_OPACITY = 0.45;

    /// The height of letters in ems.
    private static final double X_HEIGHT = 0.55;

    /// A shape that is at least so high as a share of its item is an edge or a bar; the rest are
    /// icons, which would be blots.
    private static final double EDGE_SHARE = 0.6;

    private final int width;
    private final int height;
    private final double scale;
    private final int[] pixels;

    private OverviewPicture(Drawing drawing, int width, int height) {
        this.width = width;
        this.height = height;
        scale = width / drawing.size().width();
        pixels = new int[width * height];
        Arrays.fill(pixels, OPAQUE | rgb(drawing.background()));
    }

    /// The pixels, row by row, opaque.
    ///
    /// @param width of the picture in pixels, as high in proportion as the drawing
    static int[] of(Drawing drawing, int width, int height) {
        OverviewPicture picture = new OverviewPicture(drawing, width, height);
        for (Item item : drawing.items()) {
            for (Primitive primitive : item.figure().primitives()) {
                picture.paint(primitive, item);
            }
        }
        return picture.pixels;
    }

    private void paint(Primitive primitive, Item item) {
        switch (primitive) {
            case Box box -> fill(at(box.bounds(), item), box.fill(), 1);
            case PathShape shape -> {
                if (shape.bounds().height() >= EDGE_SHARE * item.figure().bounds().height()) {
                    fill(at(shape.bounds(), item), shape.fill(), 1);
                }
            }
            case TextBlock block -> {
                double letters = block.style().size() * X_HEIGHT;
                for (TextLine line : block.lines()) {
                    Rect strip =
                            new Rect(line.x(), line.baseline() - letters, line.width(), letters);
                    fill(at(strip, item), block.color(), TEXT_OPACITY);
                }
            }
            case Picture picture -> fill(at(picture.bounds(), item), Picture.PLACEHOLDER, 1);
        }
    }

    private static Rect at(Rect bounds, Item item) {
        return bounds.translated(item.at().x(), item.at().y());
    }

    /// Fills a rectangle, a pixel that it covers in part by that part.
    private void fill(Rect rect, Color color, double opacity) {
        double alpha = color.opacity() * opacity;
        double left = rect.x() * scale;
        double top = rect.y() * scale;
        double right = rect.right() * scale;
        double bottom = rect.bottom() * scale;
        if (alpha <= 0) {
            return;
        }
        int lastRow = (int) Math.min(height - 1.0, Math.ceil(bottom) - 1);
        int lastColumn = (int) Math.min(width - 1.0, Math.ceil(right) - 1);
        for (int y = Math.max(0, (int) top); y <= lastRow; y++) {
            double share = alpha * covered(y, top, bottom);
            for (int x = Math.max(0, (int) left); x <= lastColumn; x++) {
                mix(y * width + x, color, share * covered(x, left, right));
            }
        }
    }

    /// How much of a pixel lies between two lines.
    private static double covered(int pixel, double from, double to) {
        return Math.clamp(Math.min(to, pixel + 1) - Math.max(from, pixel), 0, 1);
    }

    private void mix(int index, Color color, double share) {
        int old = pixels[index];
        int red = mixed(old >> 16 & 0xFF, color.red(), share);
        int green = mixed(old >> 8 & 0xFF, color.green(), share);
        int blue = mixed(old & 0xFF, color.blue(), share);
        pixels[index] = OPAQUE | red << 16 | green << 8 | blue;
    }

    private static int mixed(int old, int over, double share) {
        return (int) Math.round(old + (over - old) * share);
    }

    private static int rgb(Color color) {
        return color.red() << 16 | color.green() << 8 | color.blue();
    }
}
