package org.touchline.ui.canvas;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// How the sheet lies in the view: a point of the view is a point of the sheet times `scale` plus
/// (`x`, `y`). The view counts in pixels, the sheet in 1/72 inch.
///
/// @param scale pixels for 1/72 inch
/// @param x of the sheet's left border in the view
/// @param y of the sheet's upper border in the view
record Camera(double scale, double x, double y) {
    /// The scale of a zoom of 100 %: an inch is 96 pixels.
    private static final double ACTUAL_SIZE = 96.0 / 72;

    static final double SMALLEST_ZOOM = 0.1;
    static final double LARGEST_ZOOM = 8;

    /// Desk that stays free around a sheet that is fitted into the view.
    static final double MARGIN = 20;

    /// A small sheet is not blown up beyond this to fill a large view.
    private static final double LARGEST_FIT = 1.5;

    /// A single card does not fill the view.
    private static final double LARGEST_PART_FIT = 2;

    /// How much of the sheet stays in the view however far it is moved.
    private static final double ALWAYS_SEEN = 80;

    /// The whole sheet, as large as it goes, centred below the upper border.
    static Camera fitting(Size sheet, Size view) {
        double fit =
                Math.min(
                        (view.width() - 2 * MARGIN) / sheet.width(),
                        (view.height() - 2 * MARGIN) / sheet.height());
        double scale = limited(Math.min(fit, LARGEST_FIT * ACTUAL_SIZE));
        double x = Math.max(MARGIN, (view.width() - sheet.width() * scale) / 2);
        return new Camera(scale, Math.rint(x), MARGIN);
    }

    /// A part of a sheet, as large as it goes, in the middle.
    static Camera fitting(Rect onSheet, Size view) {
        double fit =
                Math.min(
                        (view.width() - 2 * MARGIN) / Math.max(1, onSheet.width()),
                        (view.height() - 2 * MARGIN) / Math.max(1, onSheet.height()));
        double scale = limited(Math.min(fit, LARGEST_PART_FIT * ACTUAL_SIZE));
        return new Camera(
                scale,
                view.width() / 2 - onSheet.centerX() * scale,
                view.height() / 2 - onSheet.centerY() * scale);
    }

    /// The zoom as users read it: 1 is 100 %.
    double zoom() {
        return scale / ACTUAL_SIZE;
    }

    /// Zooms so that what is at `anchor` in the view stays there.
    Camera zoomedTo(double zoom, Point anchor) {
        double newScale = limited(zoom * ACTUAL_SIZE);
        Point fixed = toSheet(anchor);
        return new Camera(
                newScale, anchor.x() - fixed.x() * newScale, anchor.y() - fixed.y() * newScale);
    }

    Camera movedBy(double dx, double dy) {
        return new Camera(scale, x + dx, y + dy);
    }

    /// This camera, moved back where the sheet would all but leave the view.
    Camera keeping(Size sheet, Size view) {
        return new Camera(
                scale,
                kept(x, sheet.width() * scale, view.width()),
                kept(y, sheet.height() * scale, view.height()));
    }

    /// Moved as little as needed to bring a rectangle of the sheet into a part of the view with
    /// some room around it; its left and upper border where it is larger than that.
    Camera revealing(Rect target, Rect part) {
        Rect seen = toView(target).grown(MARGIN).translated(-part.x(), -part.y());
        return movedBy(
                shift(seen.x(), seen.right(), part.width()),
                shift(seen.y(), seen.bottom(), part.height()));
    }

    Point toSheet(Point inView) {
        return new Point((inView.x() - x) / scale, (inView.y() - y) / scale);
    }

    Rect toSheet(Rect inView) {
        Point topLeft = toSheet(new Point(inView.x(), inView.y()));
        return new Rect(topLeft.x(), topLeft.y(), inView.width() / scale, inView.height() / scale);
    }

    Point toView(Point onSheet) {
        return new Point(onSheet.x() * scale + x, onSheet.y() * scale + y);
    }

    Rect toView(Rect onSheet) {
        Point topLeft = toView(new Point(onSheet.x(), onSheet.y()));
        return new Rect(
                topLeft.x(), topLeft.y(), onSheet.width() * scale, onSheet.height() * scale);
    }

    private static double limited(double scale) {
        return Math.clamp(scale, SMALLEST_ZOOM * ACTUAL_SIZE, LARGEST_ZOOM * ACTUAL_SIZE);
    }

    private static double kept(double offset, double length, double view) {
        double seen = Math.min(ALWAYS_SEEN, Math.min(length, view));
        return Math.clamp(offset, seen - length, view - seen);
    }

    private static double shift(double from, double to, double view) {
        if (from < 0 || to - from > view) {
            return -from;
        }
        return Math.min(0, view - to);
    }
}
