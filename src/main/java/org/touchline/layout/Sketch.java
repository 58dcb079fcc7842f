package org.touchline.layout;

import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// Collects a part of the drawing, in the order in which it is painted and read, and the places
/// that the pointer can hit in it.
final class Sketch {
    private final List<Item> items = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    void add(Item item, Hit hit, Rect bounds, TextPlace text) {
        items.add(item);
        places.add(new Place(hit, bounds, text));
    }

    void addAll(Sketch part) {
        items.addAll(part.items);
        places.addAll(part.places);
    }

    List<Item> items() {
        return items;
    }

    List<Place> places() {
        return places;
    }
}
