package org.touchline.export.paging;

import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

import java.util.Comparator;

/// How a drawing is spread over sheets of one size.
///
/// Each sheet shows a window of the drawing. Neighbours show a strip of each other, to be cut off
/// or glued over; the middle of the strip parts what they answer for.
///
/// @param page the size of a sheet in 1/72 inch
/// @param room of each sheet that is drawn on, in its coordinates
/// @param drawing the size of what is spread
/// @param scale 1/72 inch of paper for 1/72 inch of the drawing
/// @param overlap what neighbours both show, in 1/72 inch of paper
record TileGrid(Size page, Rect room, Size drawing, double scale, double overlap) {
    /// The sheets that take the fewest pages.
    static TileGrid of(PageSetup setup, Size drawing, double scale, double overlap) {
        return setup.orientation().of(setup.paper()).stream()
                .map(page -> of(page, setup.room(page), drawing, scale, overlap))
                .min(Comparator.comparingInt(TileGrid::count))
                .orElseThrow();
    }

    private static TileGrid of(Size page, Rect room, Size drawing, double scale, double overlap) {
        double shortSide = Math.min(room.width(), room.height());
        return new TileGrid(page, room, drawing, scale, Math.min(overlap, shortSide / 4));
    }

    int columns() {
        return sheets(drawing.width() * scale, room.width());
    }

    int rows() {
        return sheets(drawing.height() * scale, room.height());
    }

    int count() {
        return columns() * rows();
    }

    /// What a sheet shows, in the drawing's coordinates.
    Rect window(int column, int row) {
        double x = column * (room.width() - overlap) / scale;
        double y = row * (room.height() - overlap) / scale;
        return new Rect(
                x,
                y,
                Math.min(room.width() / scale, drawing.width() - x),
                Math.min(room.height() / scale, drawing.height() - y));
    }

    /// What no other sheet answers for, in the drawing's coordinates.
    Rect own(int column, int row) {
        Rect window = window(column, row);
        double half = overlap / 2 / scale;
        double left = column == 0 ? 0 : window.x() + half;
        double top = row == 0 ? 0 : window.y() + half;
        double right =
                column == columns() - 1 ? drawing.width() : window(column + 1, row).x() + half;
        double bottom = row == rows() - 1 ? drawing.height() : window(column, row + 1).y() + half;
        return new Rect(left, top, right - left, bottom - top);
    }

    /// The name of a sheet, by column and row, as on a chessboard: `B3`, after `Z` comes `AA`.
    static String name(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }

    private int sheets(double length, double room) {
        double tolerance = 0.01;
        return (int) Math.max(1, Math.ceil((length - overlap - tolerance) / (room - overlap)));
    }
}
