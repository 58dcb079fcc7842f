package org.touchline.export.paging;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.Labels;
import org.touchline.style.Theme;
import org.touchline.text.LineBreaker;
import org.touchline.text.TextMeasurer;

import java.util.ArrayList;
import java.util.List;

/// Draws what surrounds the part of a poster on its sheet, and the page that shows how the sheets
/// go together. Its words are in the language of the poster.
public final class TileMarks {
    private static final TextStyle TITLE = TextStyle.of(Weight.SEMIBOLD, 18);
    private static final TextStyle TEXT = TextStyle.of(Weight.REGULAR, 11);
    private static final TextStyle CORNER = TextStyle.of(Weight.SEMIBOLD, 8);
    private static final double HAIR = 0.4;
    private static final double SHEET_LINE = 1;
    private static final double GAP = 12;

    private final TextMeasurer measurer;
    private final LineBreaker lines;
    private final Labels labels;
    private final Theme theme;

    public TileMarks(TextMeasurer measurer, Labels labels, Theme theme) {
        this.measurer = measurer;
        this.labels = labels;
        this.theme = theme;
        lines = new LineBreaker(measurer);
    }

    /// The marks of one sheet: where to cut, and its name in each corner.
    Drawing ofSheet(TileGrid grid, int column, int row, Drawing poster) {
        String name = TileGrid.name(column, row);
        Rect room = grid.room();
        Rect own = onSheet(grid.own(column, row), grid.window(column, row), grid);
        List<Item> items = new ArrayList<>();
        items.add(Item.decoration("marks:cuts", cuts(own, room, grid)));
        double height = height(CORNER);
        double margin = room.y();
        double top = (margin - height) / 2;
        double bottom = grid.page().height() - margin + (margin - height) / 2;
        double left = room.x();
        TextBlock first = text(name, CORNER, theme.mutedInk(), left, top, room.width());
        items.add(
                new Item(
                        "marks:name",
                        Role.SUMMARY,
                        labels.text("export.tiles.sheet", name, grid.count()),
                        first.bounds(),
                        List.of(first)));
        double right = room.right() - first.bounds().width();
        items.add(
                Item.decoration(
                        "marks:corners",
                        List.of(
                                text(name, CORNER, theme.mutedInk(), right, top, room.width()),
                                text(name, CORNER, theme.mutedInk(), left, bottom, room.width()),
                                text(
                                        name,
                                        CORNER,
                                        theme.mutedInk(),
                                        right,
                                        bottom,
                                        room.width()))));
        return drawing(grid, items, poster);
    }

    /// Where on the overview the whole poster stands.
    Rect placeOfOverview(TileGrid grid, Drawing poster) {
        Rect room = grid.room();
        double top = room.y() + headingHeight(grid, poster) + GAP;
        double height = room.bottom() - top;
        double scale =
                Math.min(room.width() / poster.size().width(), height / poster.size().height());
        double width = poster.size().width() * scale;
        return new Rect(room.centerX() - width / 2, top, width, poster.size().height() * scale);
    }

    /// The headings of the overview, and the sheets over the poster.
    Drawing ofOverview(TileGrid grid, Rect place, Drawing poster) {
        List<Item> items = new ArrayList<>(headings(grid, poster));
        double scale = place.width() / poster.size().width();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Rect own = grid.own(column, row);
                Rect at =
                        new Rect(
                                place.x() + own.x() * scale,
                                place.y() + own.y() * scale,
                                own.width() * scale,
                                own.height() * scale);
                items.add(sheet(TileGrid.name(column, row), at, grid));
            }
        }
        return drawing(grid, items, poster);
    }

    private double headingHeight(TileGrid grid, Drawing poster) {
        return headings(grid, poster).getLast().bounds().bottom() - grid.room().y();
    }

    private List<Item> headings(TileGrid grid, Drawing poster) {
        Rect room = grid.room();
        String title = poster.title().isBlank() ? labels.text("map.unnamed") : poster.title();
        TextBlock heading = text(title, TITLE, theme.ink(), room.x(), room.y(), room.width());
        String how = labels.text("export.tiles.how", grid.count(), grid.columns(), grid.rows());
        TextBlock words =
                text(
                        how,
                        TEXT,
                        theme.mutedInk(),
                        room.x(),
                        heading.bounds().bottom() + GAP / 3,
                        room.width());
        return List.of(
                new Item("overview:title", Role.TITLE, title, heading.bounds(), List.of(heading)),
                new Item("overview:how", Role.SUMMARY, how, words.bounds(), List.of(words)));
    }

    private Item sheet(String name, Rect at, TileGrid grid) {
        double height = height(CORNER);
        TextBlock label =
                lines.centered(
                        name,
                        CORNER,
                        Color.WHITE,
                        new Point(at.centerX(), at.centerY() - height / 2),
                        Double.POSITIVE_INFINITY);
        Rect plate = label.bounds().grown(2);
        List<Primitive> primitives = new ArrayList<>();
        Stroke border = Stroke.solid(theme.momentOfTruth().fill(), SHEET_LINE);
        primitives.add(new Box(at, 0, Color.TRANSPARENT, border));
        if (at.width() > plate.width() && at.height() > height) {
            Color dark = Theme.LIGHT.ink();
            primitives.add(Box.filled(plate, dark));
            primitives.add(label);
        }
        return new Item(
                "overview:" + name,
                Role.NOTE,
                labels.text("export.tiles.sheet", name, grid.count()),
                at,
                primitives);
    }

    /// Lines in the margin that show where to cut: at the borders of what the sheet answers for.
    private List<Primitive> cuts(Rect own, Rect room, TileGrid grid) {
        Stroke hair = Stroke.solid(theme.mutedInk(), HAIR);
        double length = room.y() * 0.6;
        double width = grid.page().width();
        double height = grid.page().height();
        List<Primitive> cuts = new ArrayList<>();
        for (double x : new double[] {own.x(), own.right()}) {
            cuts.add(line(x, 0, x, length, hair));
            cuts.add(line(x, height - length, x, height, hair));
        }
        for (double y : new double[] {own.y(), own.bottom()}) {
            cuts.add(line(0, y, length, y, hair));
            cuts.add(line(width - length, y, width, y, hair));
        }
        return cuts;
    }

    private static Rect onSheet(Rect part, Rect window, TileGrid grid) {
        return new Rect(
                grid.room().x() + (part.x() - window.x()) * grid.scale(),
                grid.room().y() + (part.y() - window.y()) * grid.scale(),
                part.width() * grid.scale(),
                part.height() * grid.scale());
    }

    private TextBlock text(
            String text, TextStyle style, Color color, double x, double y, double width) {
        return lines.block(text, style, color, new Point(x, y), width);
    }

    private double height(TextStyle style) {
        return measurer.ascent(style) + measurer.descent(style);
    }

    private static PathShape line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new PathShape(
                Path.from(x1, y1).lineTo(x2, y2).build(), Color.TRANSPARENT, stroke, "");
    }

    private static Drawing drawing(TileGrid grid, List<Item> items, Drawing poster) {
        return new Drawing(
                poster.title(), poster.language(), grid.page(), poster.background(), items);
    }
}
