package org.touchline.layout.arrow;

import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.grid.PlacedCell;
import org.touchline.layout.grid.TimeCards;

import java.util.ArrayList;
import java.util.List;

/// The arrows of one path that leave the cards of one time slot: the same as long as nothing moves
/// that they depend on.
final class ArrowRun {
    private final TimeCards time;
    private final PlacedCell[] cells;
    private final List<Stop> stops;
    private final Stop next;
    private final ItemGroup arrows;
    private int firstColumn = Integer.MAX_VALUE;
    private int lastColumn;

    private ArrowRun(TimeCards time, List<Stop> stops, Stop next, ItemGroup arrows) {
        this.time = time;
        this.cells = time.placed();
        this.stops = stops;
        this.next = next;
        this.arrows = arrows;
        for (Stop stop : stops) {
            firstColumn = Math.min(firstColumn, stop.column());
            lastColumn = Math.max(lastColumn, stop.column());
        }
    }

    /// @param visited the numbers of the cards of the time slot that the path visits, at least one
    /// @param next the card after them, or null where they are the last
    /// @param before the run that it takes the place of, or null
    static ArrowRun of(
            TimeCards time, int[] visited, Stop next, ArrowRun before, ArrowDrawing drawing) {
        List<Stop> stops = new ArrayList<>(visited.length + 1);
        for (int card : visited) {
            stops.add(new Stop(time.placed(card), time.index(card)));
        }
        if (next != null) {
            stops.add(next);
        }
        List<Item> items = new ArrayList<>(stops.size());
        for (int i = 1; i < stops.size(); i++) {
            items.add(drawing.arrow(stops.get(i - 1), stops.get(i)));
        }
        ItemGroup arrows = before == null ? ItemGroup.of(items) : before.arrows.with(items);
        return new ArrowRun(time, stops, next, arrows);
    }

    ItemGroup arrows() {
        return arrows;
    }

    boolean isEmpty() {
        return stops.size() < 2;
    }

    /// The first card that it leads through.
    Stop first() {
        return stops.getFirst();
    }

    /// Whether nothing has changed of its cards, of the next one, and of what stands between them.
    boolean holds(TimeCards nowTime, Stop nowNext, PlacedCards cards) {
        return time == nowTime
                && (next == null ? nowNext == null : next.is(nowNext))
                && time.isPlaced(cells)
                && cards.areSame(firstColumn, lastColumn);
    }
}
