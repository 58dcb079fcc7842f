package org.touchline.drawing;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.List;

/// One thing that a reader would name: a card, a stage, the emotion curve.
///
/// @param id stable between two drawings of the same map, so that a painter can replace only what
///   changed: the role's name, a colon and the element's id
/// @param role what it is, for screen readers, tagged PDF and hit tests
/// @param altText one or two sentences that say all that the picture of it says; empty exactly for
///   decoration. What is read aloud in a drawing is [Drawing#altText]
/// @param figure what it looks like
/// @param at where the origin of its figure stands, in 1/72 inch
public record Item(String id, Role role, String altText, Figure figure, Point at) {
    public Item {
        if (altText.isEmpty() != (role == Role.DECORATION)) {
            throw new IllegalArgumentException("alternative text and role disagree: " + id);
        }
    }

    /// An item that is drawn where it stands.
    ///
    /// @param bounds encloses every primitive, in 1/72 inch
    public Item(String id, Role role, String altText, Rect bounds, List<Primitive> primitives) {
        this(id, role, altText, new Figure(bounds, primitives), Point.ORIGIN);
    }

    /// An item whose bounds are those of its primitives; without any, an empty place.
    public static Item enclosing(String id, Role role, String altText, List<Primitive> primitives) {
        return new Item(id, role, altText, Figure.enclosing(primitives), Point.ORIGIN);
    }

    /// Something that no screen reader tells of.
    public static Item decoration(String id, List<Primitive> primitives) {
        return enclosing(id, Role.DECORATION, "", primitives);
    }

    /// Encloses every primitive, in 1/72 inch.
    public Rect bounds() {
        return figure.bounds().translated(at.x(), at.y());
    }

    /// At their places, in the order in which they are painted. They are made when they are asked
    /// for: who paints often takes the [#figure].
    public List<Primitive> primitives() {
        if (at.equals(Point.ORIGIN)) {
            return figure.primitives();
        }
        return figure.primitives().stream()
                .map(primitive -> primitive.translated(at.x(), at.y()))
                .toList();
    }

    /// The same item at another place.
    public Item translated(double dx, double dy) {
        return new Item(id, role, altText, figure, at.plus(dx, dy));
    }

    /// Whether two items, whatever they are called, look the same.
    boolean looksLike(Item other) {
        return this == other || at.equals(other.at) && figure.equals(other.figure);
    }
}
