package org.touchline.layout.arrow;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.grid.PlacedCell;
import org.touchline.layout.sheet.Metrics;

import java.util.List;

/// Finds a way for an arrow from card to card that crosses no other card: straight between
/// neighbours, else through the room that is kept free beside and above the cards of each cell.
final class ArrowRouter {
    /// Beside a card, for lines up and down: an arrow's head has room between them and the card.
    private static final double BESIDE = 15;

    /// Below the upper border of a row, for level lines that no card's row lets through.
    private static final double ABOVE = 8;

    /// Arrows back to the left take inner, upper ways, where they cross no arrow to the right.
    private static final double BESIDE_BACK = 9;

    private static final double ABOVE_BACK = 4;
    private static final double RAISED_BACK = 8;

    /// Two cards face each other if at least this much of their sides does.
    private static final double MIN_OVERLAP = 16;

    /// An arrow that passes a card keeps this far away.
    private static final double CLEARANCE = 3;

    /// Between the arrows of two paths that touch one card, and beside one.
    private static final double PORT_STEP = 8;

    private static final double WAY_STEP = 4;
    private static final double MOST_WAYS = 3;

    private final PlacedCards cards;
    private final double portStep;
    private final double wayStep;

    /// @param trails the number of paths whose arrows are kept apart
    ArrowRouter(PlacedCards cards, int trails) {
        double crowding = Math.min(1, MOST_WAYS / trails);
        this.cards = cards;
        this.portStep = Metrics.exact(PORT_STEP * crowding);
        this.wayStep = Metrics.exact(WAY_STEP * crowding);
    }

    /// The corners of the way, from border to border. They follow from the two cards, from what
    /// stands in the columns from the one to the other, and from nothing else.
    ///
    /// @param lane of the path, as a [org.touchline.layout.sheet.Trail] has it
    List<Point> route(Stop from, Stop to, double lane) {
        Rect start = from.bounds();
        Rect end = to.bounds();
        if (from.column() != to.column()) {
            return across(from, start, to, end, lane);
        }
        return isFreeBetween(from, start, to, end)
                ? straightDown(start, end, lane)
                : aroundTheSide(start, end, lane);
    }

    private List<Point> straightDown(Rect from, Rect to, double lane) {
        double x = from.centerX() + lane * portStep;
        return from.y() < to.y()
                ? List.of(new Point(x, from.bottom()), new Point(x, to.y()))
                : List.of(new Point(x, from.y()), new Point(x, to.bottom()));
    }

    /// Out at the right side and in again at the right side, above where arrows leave.
    private List<Point> aroundTheSide(Rect from, Rect to, double lane) {
        double port = lane * portStep;
        double enterY = to.centerY() - MIN_OVERLAP + port;
        double bendX = Math.max(from.right(), to.right()) + BESIDE + lane * wayStep;
        return way(from.right(), from.centerY() + port, bendX, to.right(), enterY);
    }

    private List<Point> across(Stop from, Rect start, Stop to, Rect end, double lane) {
        boolean back = to.column() < from.column();
        double port = lane * portStep - (back ? RAISED_BACK : 0);
        double startX = back ? start.x() : start.right();
        double endX = back ? end.right() : end.x();
        double startY = start.centerY() + port;
        double endY = end.centerY() + port;
        double beside = back ? -BESIDE_BACK : BESIDE;
        double leaveX = startX + beside + lane * wayStep;
        double enterX = endX - beside + lane * wayStep;

        double top = Math.max(start.y(), end.y());
        double bottom = Math.min(start.bottom(), end.bottom());
        double levelY = (top + bottom) / 2 + port;
        if (bottom - top >= MIN_OVERLAP && isFreeAt(levelY, from.row(), from, to)) {
            return List.of(new Point(startX, levelY), new Point(endX, levelY));
        }
        if (isFreeAt(startY, from.row(), from, to)) {
            return way(startX, startY, enterX, endX, endY);
        }
        if (isFreeAt(endY, to.row(), from, to)) {
            return way(startX, startY, leaveX, endX, endY);
        }
        double aboveY = to.cell().y() + (back ? ABOVE_BACK : ABOVE) + lane * wayStep / 2;
        return List.of(
                new Point(startX, startY),
                new Point(leaveX, startY),
                new Point(leaveX, aboveY),
                new Point(enterX, aboveY),
                new Point(enterX, endY),
                new Point(endX, endY));
    }

    /// With one bend up or down, at `bendX`.
    private static List<Point> way(
            double startX, double startY, double bendX, double endX, double endY) {
        return List.of(
                new Point(startX, startY),
                new Point(bendX, startY),
                new Point(bendX, endY),
                new Point(endX, endY));
    }

    /// Whether a level line between the columns of two cards crosses no card of a row.
    private boolean isFreeAt(double y, int row, Stop from, Stop to) {
        int first = Math.min(from.column(), to.column()) + 1;
        int end = Math.max(from.column(), to.column());
        for (int column = first; column < end; column++) {
            if (cards.at(column, row).filter(cell -> cell.blocks(y, CLEARANCE)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /// Whether no card stands between two of one column.
    private boolean isFreeBetween(Stop from, Rect start, Stop to, Rect end) {
        double top = Math.min(start.bottom(), end.bottom());
        double bottom = Math.max(start.y(), end.y());
        int firstRow = Math.min(from.row(), to.row());
        int lastRow = Math.max(from.row(), to.row());
        for (PlacedCell cell : cards.cells(from.column())) {
            if (cell.row() >= firstRow
                    && cell.row() <= lastRow
                    && cell.hasCardBetween(top, bottom)) {
                return false;
            }
        }
        return true;
    }
}
