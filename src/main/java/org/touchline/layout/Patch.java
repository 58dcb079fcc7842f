package org.touchline.layout;

import org.touchline.drawing.ItemGroup;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of the sheet that is made at once: what is painted there, and what the pointer finds.
///
/// The same object as long as nothing in it changes and it stays where it is; moving it costs
/// nothing.
final class Patch {
    private final ItemGroup items;
    private final List<Place> made;
    private final double x;
    private final double y;
    private Patch lastMoved;

    private Patch(ItemGroup items, List<Place> made, double x, double y) {
        this.items = items;
        this.made = made;
        this.x = x;
        this.y = y;
    }

    /// Items that the pointer does not find.
    static Patch of(ItemGroup items) {
        return new Patch(items, List.of(), 0, 0);
    }

    static Patch of(Sketch sketch) {
        return new Patch(ItemGroup.of(sketch.items()), List.copyOf(sketch.places()), 0, 0);
    }

    /// A patch of a sketch in place of this one: this one if nothing changed.
    Patch with(Sketch sketch) {
        ItemGroup changed = items.with(sketch.items());
        return changed == items && made.equals(sketch.places())
                ? this
                : new Patch(changed, List.copyOf(sketch.places()), 0, 0);
    }

    /// The same elsewhere.
    ///
    /// @param newX where the origin of what it was made of goes, in 1/72 inch
    Patch movedTo(double newX, double newY) {
        if (newX == x && newY == y) {
            return this;
        }
        if (lastMoved == null || lastMoved.x != newX || lastMoved.y != newY) {
            lastMoved = new Patch(items.movedTo(newX, newY), made, newX, newY);
        }
        return lastMoved;
    }

    ItemGroup items() {
        return items;
    }

    boolean hasPlaces() {
        return !made.isEmpty();
    }

    Rect bounds() {
        return items.bounds();
    }

    /// What the pointer finds, in the order in which it is painted.
    Stream<Place> places() {
        return made.stream().map(this::moved);
    }

    /// The place of an element; of several the first.
    Optional<Place> place(Hit element) {
        for (Place place : made) {
            if (place.hit().equals(element)) {
                return Optional.of(moved(place));
            }
        }
        return Optional.empty();
    }

    /// The topmost place at a point of the sheet.
    Optional<Place> placeAt(Point point) {
        if (made.isEmpty() || !bounds().contains(point)) {
            return Optional.empty();
        }
        Point inside = point.plus(-x, -y);
        for (Place place : made.reversed()) {
            if (place.bounds().contains(inside)) {
                return Optional.of(moved(place));
            }
        }
        return Optional.empty();
    }

    private Place moved(Place place) {
        return x == 0 && y == 0 ? place : place.translated(x, y);
    }
}
