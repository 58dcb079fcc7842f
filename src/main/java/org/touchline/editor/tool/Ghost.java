package org.touchline.editor.tool;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.sheet.ItemIds;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What hangs at the pointer while it is dragged, as it was drawn where it was grabbed.
///
/// @param items at their place when the drag began
/// @param grabbed where the pointer was then
/// @param pointer where it is now
public record Ghost(List<Item> items, Point grabbed, Point pointer) {
    public static final Ghost NONE = new Ghost(List.of(), Point.ORIGIN, Point.ORIGIN);

    /// Beyond the bounds of a place: its shadow.
    private static final double SHADOW = 4;

    public Ghost {
        items = List.copyOf(items);
    }

    /// Lifts cards; those in the parking lot are not drawn.
    static Ghost ofCards(Collection<String> touchpoints, LaidOutMap shown, Point grabbed) {
        Set<String> ids =
                touchpoints.stream()
                        .map(id -> ItemIds.of("touchpoint", id))
                        .collect(Collectors.toSet());
        List<Item> cards =
                shown.drawing().items().stream().filter(item -> ids.contains(item.id())).toList();
        return new Ghost(cards, grabbed, grabbed);
    }

    /// Lifts what stands at a point: a header.
    static Ghost ofPlaceAt(Point grabbed, LaidOutMap shown) {
        Rect place = shown.placeAt(grabbed).bounds().grown(SHADOW);
        List<Item> items =
                shown.drawing().items().stream()
                        .filter(item -> item.role() != Role.DECORATION)
                        .filter(item -> place.encloses(item.bounds()))
                        .toList();
        return new Ghost(items, grabbed, grabbed);
    }

    Ghost at(Point newPointer) {
        return new Ghost(items, grabbed, newPointer);
    }

    /// How far the items are from their place, in 1/72 inch.
    public Point shift() {
        return pointer.minus(grabbed);
    }
}
