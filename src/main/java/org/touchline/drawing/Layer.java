package org.touchline.drawing;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

/// A drawing, or a part of it, on a [Page].
///
/// @param drawing of which a part is shown
/// @param window the part that is shown, in the drawing's coordinates: nothing of it is drawn
///   outside
/// @param told what is read aloud here: items with their middle in it, in the drawing's
///   coordinates. Of a drawing that stands on several pages each item is told once
/// @param scale 1/72 inch of the page for 1/72 inch of the drawing
/// @param at where on the page the window's upper left corner stands, in 1/72 inch
public record Layer(Drawing drawing, Rect window, Rect told, double scale, Point at) {
    public Layer {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("no scale: " + scale);
        }
    }

    /// A whole drawing.
    public static Layer whole(Drawing drawing, double scale, Point at) {
        Rect all = new Rect(0, 0, drawing.size().width(), drawing.size().height());
        return new Layer(drawing, all, all, scale, at);
    }

    /// The same, of which nothing is read aloud.
    public Layer untold() {
        return new Layer(drawing, window, Rect.EMPTY, scale, at);
    }

    /// Whether an item of the drawing is read aloud here.
    public boolean tells(Item item) {
        Rect bounds = item.bounds();
        return item.role() != Role.DECORATION
                && !told.equals(Rect.EMPTY)
                && told.contains(bounds.center());
    }

    /// Where the window stands on the page.
    public Rect bounds() {
        return onPage(window);
    }

    /// Where something of the drawing stands on the page.
    public Rect onPage(Rect inDrawing) {
        return new Rect(
                at.x() + (inDrawing.x() - window.x()) * scale,
                at.y() + (inDrawing.y() - window.y()) * scale,
                inDrawing.width() * scale,
                inDrawing.height() * scale);
    }

    /// Whether the whole drawing is shown, so that there is nothing to cut off.
    public boolean isWhole() {
        return window.x() <= 0
                && window.y() <= 0
                && window.right() >= drawing.size().width()
                && window.bottom() >= drawing.size().height();
    }
}
