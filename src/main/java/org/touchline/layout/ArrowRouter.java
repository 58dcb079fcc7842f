package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds a way for an arrow from card to card that crosses no other card: straight between
/// neighbours, else through the room that is kept free beside and above the cards of each cell.
final class ArrowRouter {
    /// Beside the card that an arrow leaves.
    private static final double LEAVING = 9;

    /// Beside the card that it points to: there the head must have room.
    private static final double ENTERING = 2 * CARD_GAP - LEAVING;

    /// Below the upper border of a row.
    private static final double ABOVE_CARDS = CARD_GAP / 2;

    /// Two cards face each other if at least this much of their sides does.
    private static final double MIN_OVERLAP = 16;

    /// An arrow that passes a card keeps this far away.
    private static final double CLEARANCE = 3;

    private final List<Band> rows;
    private final Map<CellNumber, List<Rect>> cards = new HashMap<>();

    ArrowRouter(List<Band> rows, Collection<PlacedCard> placed) {
        this.rows = rows;
        for (PlacedCard card : placed) {
            cards.computeIfAbsent(new CellNumber(card.column(), card.row()), _ -> new ArrayList<>())
                    .add(card.bounds());
        }
    }

    /// The corners of the way, from border to border.
    ///
    /// @param offset that keeps the arrows of several paths apart, in 1/72 inch
    List<Point> route(PlacedCard from, PlacedCard to, double offset) {
        if (from.column() == to.column()) {
            return isFreeBetween(from, to)
                    ? straightDown(from.bounds(), to.bounds(), offset)
                    : aroundTheSide(from.bounds(), to.bounds(), offset);
        }
        return across(from, to, offset);
    }

    private List<Point> straightDown(Rect from, Rect to, double offset) {
        double x = from.centerX() + offset;
        return from.y() < to.y()
                ? List.of(new Point(x, from.bottom()), new Point(x, to.y()))
                : List.of(new Point(x, from.y()), new Point(x, to.bottom()));
    }

    /// Out at the right side and in again at the right side, a little higher than arrows leave.
    private List<Point> aroundTheSide(Rect from, Rect to, double offset) {
        double x = Math.max(from.right(), to.right()) + ENTERING + offset;
        double leave = from.centerY() + offset;
        double enter = to.centerY() - MIN_OVERLAP / 2 + offset;
        return List.of(
                new Point(from.right(), leave),
                new Point(x, leave),
                new Point(x, enter),
                new Point(to.right(), enter));
    }

    private List<Point> across(PlacedCard from, PlacedCard to, double offset) {
        int direction = Integer.signum(to.column() - from.column());
        double startX = direction > 0 ? from.bounds().right() : from.bounds().x();
        double endX = direction > 0 ? to.bounds().x() : to.bounds().right();
        double leaveX = startX + direction * (LEAVING + offset);
        double enterX = endX - direction * (ENTERING - offset);
        double startY = from.bounds().centerY() + offset;
        double endY = to.bounds().centerY() + offset;

        double top = Math.max(from.bounds().y(), to.bounds().y());
        double bottom = Math.min(from.bounds().bottom(), to.bounds().bottom());
        double levelY = (top + bottom) / 2 + offset;
        if (bottom - top >= MIN_OVERLAP && isFreeAt(levelY, from.row(), from, to)) {
            return List.of(new Point(startX, levelY), new Point(endX, levelY));
        }
        if (isFreeAt(startY, from.row(), from, to)) {
            return way(startX, startY, enterX, endX, endY);
        }
        if (isFreeAt(endY, to.row(), from, to)) {
            return way(startX, startY, leaveX, endX, endY);
        }
        double aboveY = rows.get(to.row()).y() + ABOVE_CARDS + offset;
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
