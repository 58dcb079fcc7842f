package org.touchline.layout;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    private final List<Band> rows;
    private final double portStep;
    private final double wayStep;
    private final Map<CellNumber, List<Rect>> cards = new HashMap<>();

    /// @param trails the number of paths whose arrows are kept apart
    ArrowRouter(List<Band> rows, Collection<PlacedCard> placed, int trails) {
        double crowding = Math.min(1, MOST_WAYS / trails);
        this.rows = rows;
        this.portStep = PORT_STEP * crowding;
        this.wayStep = WAY_STEP * crowding;
        for (PlacedCard card : placed) {
            cards.computeIfAbsent(new CellNumber(card.column(), card.row()), _ -> new ArrayList<>())
                    .add(card.bounds());
        }
    }

    /// The corners of the way, from border to border.
    ///
    /// @param lane of the path, as a [Trail] has it
    List<Point> route(PlacedCard from, PlacedCard to, double lane) {
        if (from.column() != to.column()) {
            return across(from, to, lane);
        }
        return isFreeBetween(from, to)
                ? straightDown(from.bounds(), to.bounds(), lane)
                : aroundTheSide(from.bounds(), to.bounds(), lane);
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

    private List<Point> across(PlacedCard from, PlacedCard to, double lane) {
        boolean back = to.column() < from.column();
        double port = lane * portStep - (back ? RAISED_BACK : 0);
        double startX = back ? from.bounds().x() : from.bounds().right();
        double endX = back ? to.bounds().right() : to.bounds().x();
        double startY = from.bounds().centerY() + port;
        double endY = to.bounds().centerY() + port;
        double beside = back ? -BESIDE_BACK : BESIDE;
        double leaveX = startX + beside + lane * wayStep;
        double enterX = endX - beside + lane * wayStep;

        double top = Math.max(from.bounds().y(), to.bounds().y());
        double bottom = Math.min(from.bounds().bottom(), to.bounds().bottom());
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
        double aboveY = rows.get(to.row()).y() + (back ? ABOVE_BACK : ABOVE) + lane * wayStep / 2;
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
    private boolean isFreeAt(double y, int row, PlacedCard from, PlacedCard to) {
        int first = Math.min(from.column(), to.column()) + 1;
        int end = Math.max(from.column(), to.column());
        for (int column = first; column < end; column++) {
            if (anyIn(
                    column,
                    row,
                    card -> y > card.y() - CLEARANCE && y < card.bottom() + CLEARANCE)) {
                return false;
            }
        }
        return true;
    }

    /// Whether no card stands between two of one column.
    private boolean isFreeBetween(PlacedCard from, PlacedCard to) {
        double top = Math.min(from.bounds().bottom(), to.bounds().bottom());
        double bottom = Math.max(from.bounds().y(), to.bounds().y());
        for (int row = Math.min(from.row(), to.row());
                row <= Math.max(from.row(), to.row());
                row++) {
            if (anyIn(from.column(), row, card -> card.y() >= top && card.bottom() <= bottom)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyIn(int column, int row, Predicate<Rect> condition) {
        return cards.getOrDefault(new CellNumber(column, row), List.of()).stream()
                .anyMatch(condition);
    }

    private record CellNumber(int column, int row) {}
}
