package org.touchline.ui.canvas;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.Headers;

/// Which headers stick to the borders of the view, and where: as in a spreadsheet, a strip of them
/// moves with the sheet along one axis and stays at the other.
///
/// A strip sticks while a part of its real place is beyond the border and something that it heads
/// is in the view; not where it could not be read, nor where it would take too much of the view.
///
/// @param headers the strips, on the sheet
/// @param camera that they are seen through
/// @param view its size
/// @param dx how far the headers of rows are moved to the right, in pixels; 0 if they do not stick
/// @param dy how far the headers of columns are moved down, in pixels; 0 if they do not stick
record FrozenPanes(Headers headers, Camera camera, Size view, double dx, double dy) {
    /// Farther out headers cannot be read.
    private static final double SMALLEST_ZOOM = 0.25;

    /// Of the view, that a strip may take.
    private static final double LARGEST_PART = 1.0 / 3;

    /// From the border of the view to a header that sticks there, in pixels.
    private static final double INSET = 4;

    /// The parts of the view, each with the sheet at a place of its own.
    enum Pane {
        SCROLLED,
        COLUMN_HEADERS,
        ROW_HEADERS,
        CORNER
    }

    static FrozenPanes of(Headers headers, Camera camera, Size view) {
        Rect columns = camera.toView(headers.columns());
        Rect rows = camera.toView(headers.rows());
        double right = columns.right() - rows.right();
        double down = rows.bottom() - columns.bottom();
        boolean isLegible = camera.zoom() >= SMALLEST_ZOOM;
        return new FrozenPanes(
                headers,
                camera,
                view,
                isLegible ? shift(rows.x(), rows.width(), right, view.width()) : 0,
                isLegible ? shift(columns.y(), columns.height(), down, view.height()) : 0);
    }

    /// @param most where the last of what the strip heads pushes it out
    private static double shift(double from, double length, double most, double view) {
        boolean isStrip = length > 0 && length + INSET <= view * LARGEST_PART;
        return isStrip && most > 0 ? Math.clamp(INSET - from, 0, most) : 0;
    }

    /// The pane at a point of the view.
    Pane paneAt(Point inView) {
        for (Pane pane : new Pane[] {Pane.CORNER, Pane.COLUMN_HEADERS, Pane.ROW_HEADERS}) {
            if (bounds(pane).contains(inView)) {
                return pane;
            }
        }
        return Pane.SCROLLED;
    }

    /// The pane in which a rectangle of the sheet is seen.
    Pane paneOf(Rect onSheet) {
        if (dy > 0 && headers.columns().encloses(onSheet)) {
            return Pane.COLUMN_HEADERS;
        }
        return dx > 0 && headers.rows().encloses(onSheet) ? Pane.ROW_HEADERS : Pane.SCROLLED;
    }

    /// How the sheet lies in a pane.
    Camera camera(Pane pane) {
        return switch (pane) {
            case SCROLLED -> camera;
            case COLUMN_HEADERS -> camera.movedBy(0, dy);
            case ROW_HEADERS -> camera.movedBy(dx, 0);
            case CORNER -> camera.movedBy(dx, dy);
        };
    }

    /// Where a rectangle of the sheet is in the view; that of a header where it sticks.
    Rect toView(Rect onSheet) {
        return camera(paneOf(onSheet)).toView(onSheet);
    }

    /// Whether a point, beside something that is seen in a pane, is below a strip that covers it.
    boolean covers(Point inView, Pane of) {
        Pane at = paneAt(inView);
        return at != Pane.SCROLLED && at != of;
    }

    /// What a pane covers of the view; empty where nothing sticks, and for what is scrolled.
    Rect bounds(Pane pane) {
        return switch (pane) {
            case SCROLLED -> Rect.EMPTY;
            case COLUMN_HEADERS -> dy > 0 ? inView(across(), down()) : Rect.EMPTY;
            case ROW_HEADERS -> dx > 0 ? inView(beside(), below()) : Rect.EMPTY;
            case CORNER -> dx > 0 ? inView(beside(), down()) : Rect.EMPTY;
        };
    }

    /// This camera, moved as little as needed to show a rectangle of the sheet where no strip
    /// covers it. A header is brought to its real place.
    static Camera revealing(Rect target, Headers headers, Camera camera, Size view) {
        Camera near = camera.revealing(target, new Rect(0, 0, view.width(), view.height()));
        FrozenPanes panes = of(headers, near, view);
        boolean isBelow = target.y() >= headers.columns().bottom();
        boolean isBeside = target.x() >= headers.rows().right();
        double left = panes.dx > 0 && isBeside ? Math.max(0, panes.beside().end()) : 0;
        double top = panes.dy > 0 && isBelow ? Math.max(0, panes.down().end()) : 0;
        return near.revealing(
                target, new Rect(left, top, view.width() - left, view.height() - top));
    }

    private Span across() {
        Rect columns = camera.toView(headers.columns());
        return new Span(
                dx > 0 ? beside().end() : camera.toView(headers.rows()).x(), columns.right());
    }

    private Span down() {
        Rect columns = camera(Pane.COLUMN_HEADERS).toView(headers.columns());
        return new Span(columns.y() - (dy > 0 ? INSET : 0), columns.bottom());
    }

    private Span beside() {
        Rect rows = camera(Pane.ROW_HEADERS).toView(headers.rows());
        return new Span(rows.x() - INSET, rows.right());
    }

    private Span below() {
        return new Span(down().end(), camera.toView(headers.rows()).bottom());
    }

    private Rect inView(Span across, Span down) {
        Span x = across.within(view.width());
        Span y = down.within(view.height());
        return new Rect(x.start(), y.start(), x.length(), y.length());
    }

    private record Span(double start, double end) {
        /// Also where the view has no room at all, which may be a negative zero.
        Span within(double length) {
            double room = Math.max(0.0, length);
            double from = Math.clamp(start, 0.0, room);
            return new Span(from, Math.clamp(end, from, room));
        }

        double length() {
            return end - start;
        }
    }
}
