package org.touchline.layout;

import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.card.Card;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.grid.PlacedCell;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the cards of a map stand, found by their cells.
final class CardPlaces {
    private final JourneyMap map;
    private final Grid grid;
    private final PlacedCards cards;
    private final Color ink;

    /// @param ink of the names
    CardPlaces(JourneyMap map, Grid grid, PlacedCards cards, Color ink) {
        this.map = map;
        this.grid = grid;
        this.cards = cards;
        this.ink = ink;
    }

    /// The card at a point.
    Optional<Place> at(Point point) {
        return grid.cellAt(point).flatMap(this::placed).flatMap(cell -> at(point, cell));
    }

    /// The card of a touchpoint.
    Optional<Place> of(String touchpoint) {
        Optional<Touchpoint> found = map.touchpoint(touchpoint);
        if (found.isEmpty() || !found.get().slot().isOnGrid()) {
            return Optional.empty();
        }
        return grid.cellOf(found.get().slot())
                .flatMap(this::placed)
                .flatMap(cell -> of(found.get(), cell));
    }

    /// The ids of the touchpoints whose cards share an area with a rectangle.
    Set<String> in(Rect area) {
        Set<String> found = new HashSet<>();
        for (int column = 0; column < grid.columns().size(); column++) {
            for (PlacedCell cell : cards.cells(column)) {
                if (cell.items().bounds().intersects(area)) {
                    addIn(area, cell, found);
                }
            }
        }
        return found;
    }

    /// The places of the cards of a cell, from top to bottom.
    ///
    /// @param without ids of touchpoints that are left out
    List<Rect> in(Cell cell, Set<String> without) {
        List<Rect> found = new ArrayList<>();
        placed(cell)
                .ifPresent(placed -> {
                    for (int i = 0; i < placed.stack().size(); i++) {
                        if (!without.contains(placed.stack().touchpoint(i).id())) {
                            found.add(placed.bounds(i));
                        }
                    }
                });
        return found;
    }

    private Optional<PlacedCell> placed(Cell cell) {
        return cards.at(cell.columnNumber(), cell.rowNumber());
    }

    private Optional<Place> at(Point point, PlacedCell cell) {
        for (int i = 0; i < cell.stack().size(); i++) {
            if (cell.bounds(i).contains(point)) {
                return Optional.of(place(cell, i));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> of(Touchpoint touchpoint, PlacedCell cell) {
        for (int i = 0; i < cell.stack().size(); i++) {
            if (cell.stack().touchpoint(i) == touchpoint) {
                return Optional.of(place(cell, i));
            }
        }
        return Optional.empty();
    }

    private Place place(PlacedCell cell, int index) {
        Card card = cell.stack().card(index);
        Rect bounds = cell.bounds(index);
        return new Place(
                new Hit.OnTouchpoint(cell.stack().touchpoint(index).id()),
                bounds,
                new TextPlace(
                        card.nameRoom().translated(bounds.x(), bounds.y()),
                        TextStyles.CARD_NAME,
                        ink));
    }

    private static void addIn(Rect area, PlacedCell cell, Set<String> found) {
        for (int i = 0; i < cell.stack().size(); i++) {
            if (cell.bounds(i).intersects(area)) {
                found.add(cell.stack().touchpoint(i).id());
            }
        }
    }
}
