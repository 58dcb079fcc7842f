package org.touchline.ui.canvas;

import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.layout.TextPlace;

import java.util.Optional;

/// Where things stand on the sheet, cells among them.
final class Places {
    private Places() {}

    static Optional<Place> of(Hit element, LaidOutMap shown) {
        return element instanceof Hit.OnCell(var slot)
                ? shown.cellBounds(slot).map(cell -> new Place(element, cell, TextPlace.NONE))
                : shown.place(element);
    }
}
