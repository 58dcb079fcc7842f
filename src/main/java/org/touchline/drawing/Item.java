package org.touchline.drawing;

import org.touchline.geometry.Rect;

import java.util.List;

/// One thing that a reader would name: a card, a stage, the emotion curve.
///
/// @param id stable between two drawings of the same map, so that a painter can replace only what
///   changed: the role's name, a colon and the element's id
/// @param role what it is, for screen readers, tagged PDF and hit tests
/// @param altText one or two sentences that say all that the picture of it says; empty exactly for
///   decoration
/// @param bounds encloses every primitive, in 1/72 inch
/// @param primitives in the order in which they are painted
public record Item(String id, Role role, String altText, Rect bounds, List<Primitive> primitives) {
    public Item {
        primitives = List.copyOf(primitives);
        if (altText.isEmpty() != (role == Role.DECORATION)) {
            throw new IllegalArgumentException("alternative text and role disagree: " + id);
        }
    }

    /// An item whose bounds are those of its primitives; without any, an empty place.
    public static Item enclosing(String id, Role role, String altText, List<Primitive> primitives) {
        Rect bounds =
                primitives.stream().map(Primitive::bounds).reduce(Rect::union).orElse(Rect.EMPTY);
        return new Item(id, role, altText, bounds, primitives);
    }

    /// Something that no screen reader tells of.
    public static Item decoration(String id, List<Primitive> primitives) {
        return enclosing(id, Role.DECORATION, "", primitives);
    }
}
