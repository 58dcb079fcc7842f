package org.touchline.layout;

import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.sheet.Trail;

import java.util.List;

/// What a layout leaves to the next one.
record LayoutMemory(MapIndex index, List<Trail> trails, PlacedCards cards, Parts parts) {
    /// Before the first layout.
    static LayoutMemory none() {
        return new LayoutMemory(MapIndex.ofNothing(), List.of(), PlacedCards.none(), Parts.first());
    }

    /// The very trails of the layout before if these are equal to them.
    List<Trail> kept(List<Trail> now) {
        return now.equals(trails) ? trails : now;
    }
}
