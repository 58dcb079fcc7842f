package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// How the drawing's coordinates (y downwards) become those of the page (y upwards).
///
/// @param width of the page in units of the page
/// @param height of the page in units of the page
/// @param unit points that one unit of the page stands for: more than 1 only for a drawing that is
///   larger than pages may be
record PageScale(float width, float height, float unit) {
    /// The limits of PDF/A, in units of the page.
    private static final double LARGEST_SIDE = 14_400;

    private static final double SMALLEST_SIDE = 3;

    static PageScale of(Size size) {
        double unit = Math.max(1, Math.max(size.width(), size.height()) / LARGEST_SIDE);
        return new PageScale(side(size.width() / unit), side(size.height() / unit), (float) unit);
    }

    PDPage newPage() {
        PDPage page = new PDPage(new PDRectangle(width, height));
        if (unit > 1) {
            page.setUserUnit(unit);
        }
        return page;
    }

    Matrix matrix() {
        return new Matrix(1 / unit, 0, 0, -1 / unit, 0, height);
    }

    PDRectangle onPage(Rect rect) {
        PDRectangle box = new PDRectangle();
        box.setLowerLeftX((float) rect.x() / unit);
        box.setLowerLeftY(height - (float) rect.bottom() / unit);
        box.setUpperRightX((float) rect.right() / unit);
        box.setUpperRightY(height - (float) rect.y() / unit);
        return box;
    }

    private static float side(double length) {
        return (float) Math.clamp(length, SMALLEST_SIDE, LARGEST_SIDE);
    }
}
