package org.touchline.layout.arrow;

import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.grid.TimeCards;
import org.touchline.layout.sheet.Trail;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a path leads through one time slot and on to the next card.
///
/// @param time the id of the time slot
/// @param stops the cards of the slot that it visits, and the next one after them
record Visit(String time, List<Stop> stops) {
    /// All visits of a path that have an arrow, in the order of time.
    static List<Visit> all(MapIndex index, Trail trail) {
        List<Visit> visits = new ArrayList<>();
        Stop next = null;
        for (TimeCards time : index.times().reversed()) {
            int[] visited = visited(time, trail);
            if (visited.length > 0) {
                List<Stop> stops = new ArrayList<>(visited.length + 1);
                for (int card : visited) {
                    stops.add(new Stop(time.placed(card), time.index(card)));
                }
                Stop first = stops.getFirst();
                if (next != null) {
                    stops.add(next);
                }
                if (stops.size() > 1) {
                    visits.add(new Visit(time.time().id(), stops));
                }
                next = first;
            }
        }
        return visits.reversed();
    }

    /// Whether nothing that stands in the columns of its cards, and between them, has changed.
    boolean isSameIn(PlacedCards cards) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Stop stop : stops) {
            first = Math.min(first, stop.column());
            last = Math.max(last, stop.column());
        }
        return cards.areSame(first, last);
    }

    private static int[] visited(TimeCards time, Trail trail) {
        return time.cards().made(trail, 0, () -> numbers(time.cards().touchpoints(), trail));
    }

    private static int[] numbers(List<Touchpoint> touchpoints, Trail trail) {
        return IntStream.range(0, touchpoints.size())
                .filter(card -> trail.visits(touchpoints.get(card)))
                .toArray();
    }
}
