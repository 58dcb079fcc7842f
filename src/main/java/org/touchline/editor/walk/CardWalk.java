package org.touchline.editor.walk;

import org.touchline.geometry.Rect;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.Comparator;
import java.util.Optional;

/// Walks from card to card by where they stand.
public final class CardWalk {
    /// A card straight ahead is preferred to one beside the way, even if it is farther.
    private static final double DETOUR = 3;

    private final JourneyMap map;
    private final LaidOutMap shown;

    public CardWalk(JourneyMap map, LaidOutMap shown) {
        this.map = map;
        this.shown = shown;
    }

    /// The next card in a direction; empty where there is none.
    public Optional<String> next(String touchpoint, Direction direction) {
        return shown.touchpointBounds(touchpoint)
                .flatMap(from ->
                        map.touchpoints().stream()
                                .filter(other -> isAhead(from, other, direction))
                                .min(
                                        Comparator.comparingDouble(
                                                other -> effort(from, other, direction))))
                .map(Touchpoint::id);
    }

    /// The card that is visited first.
    public Optional<String> first() {
        return map.touchpoints().stream()
                .map(Touchpoint::id)
                .filter(id -> shown.touchpointBounds(id).isPresent())
                .findFirst();
    }

    private boolean isAhead(Rect from, Touchpoint other, Direction direction) {
        return shown.touchpointBounds(other.id())
                .filter(to -> direction.along(from, to) > 0)
                .isPresent();
    }

    private double effort(Rect from, Touchpoint other, Direction direction) {
        Rect to = shown.touchpointBounds(other.id()).orElseThrow();
        return direction.along(from, to) + DETOUR * direction.beside(from, to);
    }
}
