package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;

import org.touchline.geometry.Rect;

/// A square of a large picture; it knows which part of it is out of date.
final class Tile {
    /// In pixels of the screen.
    static final int SIZE = 256;

    private final PixelCanvas canvas;
    private Rect bounds = Rect.EMPTY;
    private Rect stale = Rect.EMPTY;

    Tile(Density density) {
        canvas = new PixelCanvas(SIZE, SIZE, density);
        canvas.setManaged(false);
    }

    /// Puts it to another place, where it is all out of date.
    ///
    /// @param column counted from the origin of the picture
    /// @param row counted from there, too
    void moveTo(int column, int row) {
        bounds = new Rect(column * (double) SIZE, row * (double) SIZE, SIZE, SIZE);
        stale = bounds;
        canvas.setLayoutX(bounds.x() / canvas.density().screen());
        canvas.setLayoutY(bounds.y() / canvas.density().screen());
    }

    PixelCanvas node() {
        return canvas;
    }

    /// In pixels of the screen, from the origin of the picture.
    Rect bounds() {
        return bounds;
    }

    /// The part that is to be drawn anew, in the same coordinates; empty for none.
    Rect stale() {
        return stale;
    }

    void outdate(Rect area) {
        if (area.intersects(bounds)) {
            stale = stale.width() == 0 ? within(area) : stale.union(within(area));
        }
    }

    /// Clears what is out of date, and lets it be drawn: nothing else is touched.
    void draw(Drawer drawer) {
        GraphicsContext context = canvas.pixels(bounds.x(), bounds.y());
        context.save();
        context.clearRect(stale.x(), stale.y(), stale.width(), stale.height());
        if (!stale.equals(bounds)) {
            context.beginPath();
            context.rect(stale.x(), stale.y(), stale.width(), stale.height());
            context.clip();
        }
        drawer.draw(this, stale);
        context.restore();
        stale = Rect.EMPTY;
    }

    /// In whole pixels.
    private Rect within(Rect area) {
        double left = Math.max(bounds.x(), Math.floor(area.x()));
        double top = Math.max(bounds.y(), Math.floor(area.y()));
        double right = Math.min(bounds.right(), Math.ceil(area.right()));
        double bottom = Math.min(bounds.bottom(), Math.ceil(area.bottom()));
        return new Rect(left, top, right - left, bottom - top);
    }

    /// Who draws a part of a tile.
    interface Drawer {
        /// @param area in pixels of the screen, from the origin of the picture
        void draw(Tile tile, Rect area);
    }
}
