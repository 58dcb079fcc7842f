package org.touchline.editor.tool;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.sheet.ItemIds;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What hangs at the pointer while it is dragged, as it was drawn where it was grabbed.
///
/// @param items at their place when the drag began
/// @param plates what is lifted: a card each, or the place of a header
/// @param grabbed where the pointer was then
/// @param pointer where it is now
public record Ghost(List<Item> items, List<Rect> plates, Point grabbed, Point pointer) {
    public static final Ghost NONE = new Ghost(List.of(), List.of(), Point.ORIGIN, Point.ORIGIN);

    /// Of many cards only those nearest to the hand are lifted: more could not be made out, and
    /// would be slow to paint.
    private static final int MOST_CARDS = 24;

    /// Beyond the bounds of a place: its shadow.
    private static final double SHADOW = 4;

    public Ghost {
        items = List.copyOf(items);
        plates = List.copyOf(plates);
    }

    /// Lifts cards; those in the parking lot are not drawn.
    static Ghost ofCards(Collection<String> touchpoints, LaidOutMap shown, Point grabbed) {
        Map<String, Rect> cards = new HashMap<>();
        for (String id : touchpoints) {
            shown.touchpointBounds(id)
                    .ifPresent(bounds -> cards.put(ItemIds.of("touchpoint", id), bounds));
        }
        Set<String> near =
                cards.keySet().stream()
                        .sorted(Comparator.comparing(id -> cards.get(id).distanceTo(grabbed)))
                        .limit(MOST_CARDS)
                        .collect(Collectors.toSet());
        List<Item> items =
                shown.drawing().items().stream().filter(item -> near.contains(item.id())).toList();
        return new Ghost(
                items, items.stream().map(item -> cards.get(item.id())).toList(), grabbed, grabbed);
    }

    /// Lifts what stands at a point: a header.
    static Ghost ofPlaceAt(Point grabbed, LaidOutMap shown) {
        Rect place = shown.placeAt(grabbed).bounds();
        Rect all = place.grown(SHADOW);
        List<Item> items =
                shown.drawing().items().stream()
                        .filter(item -> item.role() != Role.DECORATION)
                        .filter(item -> all.encloses(item.bounds()))
                        .toList();
        return new Ghost(items, List.of(place), grabbed, grabbed);
    }

    Ghost at(Point newPointer) {
        return new Ghost(items, plates, grabbed, newPointer);
    }

    /// How far the items are from their place, in 1/72 inch.
    public Point shift() {
        return pointer.minus(grabbed);
    }
}
