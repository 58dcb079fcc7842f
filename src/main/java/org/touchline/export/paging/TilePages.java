package org.touchline.export.paging;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Page;
import org.touchline.drawing.Pages;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// A poster over several sheets, with marks to put them together by, behind a page that shows how.
public final class TilePages {
    /// 10 mm, for glue.
    private static final double OVERLAP = 10 * 72 / 25.4;

    /// More sheets cover a wall, and no one puts them together.
    public static final int MOST_SHEETS = 400;

    private TilePages() {}

    /// How many sheets a drawing takes.
    ///
    /// @param scale 1/72 inch of paper for 1/72 inch of the drawing, more than 0
    public static int sheets(PageSetup setup, Drawing drawing, double scale) {
        return TileGrid.of(setup, drawing.size(), scale, OVERLAP).count();
    }

    /// The sheets of a poster, the overview first; a poster of one sheet has none.
    ///
    /// @param scale as of [#sheets]
    /// @param marks draws the marks
    public static Pages on(PageSetup setup, Drawing drawing, double scale, TileMarks marks) {
        TileGrid grid = TileGrid.of(setup, drawing.size(), scale, OVERLAP);
        List<Page> pages = new ArrayList<>();
        if (grid.count() > 1) {
            pages.add(overview(grid, drawing, marks));
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                pages.add(sheet(grid, column, row, drawing, marks));
            }
        }
        return new Pages(drawing.title(), drawing.language(), "", pages);
    }

    private static Page sheet(
            TileGrid grid, int column, int row, Drawing drawing, TileMarks marks) {
        Point at = new Point(grid.room().x(), grid.room().y());
        Layer part =
                new Layer(
                        drawing, grid.window(column, row), grid.own(column, row), grid.scale(), at);
        List<Layer> layers = new ArrayList<>();
        layers.add(part);
        if (grid.count() > 1) {
            Drawing around = marks.ofSheet(grid, column, row, drawing);
            layers.add(Layer.whole(around, 1, Point.ORIGIN));
        }
        return new Page(grid.page(), drawing.background(), layers);
    }

    private static Page overview(TileGrid grid, Drawing drawing, TileMarks marks) {
        Rect place = marks.placeOfOverview(grid, drawing);
        double scale = place.width() / drawing.size().width();
        Layer whole = Layer.whole(drawing, scale, new Point(place.x(), place.y())).untold();
        Drawing over = marks.ofOverview(grid, place, drawing);
        return new Page(
                grid.page(),
                drawing.background(),
                List.of(whole, Layer.whole(over, 1, Point.ORIGIN)));
    }
}
