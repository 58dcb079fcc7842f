package org.touchline.export.paging;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Page;
import org.touchline.drawing.Pages;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

import java.util.Comparator;
import java.util.List;

/// A drawing on one page: as large as the paper allows, whole, in the middle.
public final class PosterPages {
    private PosterPages() {}

    /// A poster on a paper.
    public static Pages on(PageSetup setup, Drawing drawing) {
        Size page =
                setup.orientation().of(setup.paper()).stream()
                        .max(
                                Comparator.comparingDouble(
                                        size -> scale(drawing.size(), setup.room(size))))
                        .orElseThrow();
        Rect room = setup.room(page);
        double scale = scale(drawing.size(), room);
        Point at =
                new Point(
                        room.centerX() - scale * drawing.size().width() / 2,
                        room.centerY() - scale * drawing.size().height() / 2);
        return new Pages(
                drawing.title(),
                drawing.language(),
                "",
                List.of(
                        new Page(
                                page,
                                drawing.background(),
                                List.of(Layer.whole(drawing, scale, at)))));
    }

    private static double scale(Size drawing, Rect room) {
        return Math.min(room.width() / drawing.width(), room.height() / drawing.height());
    }
}
