package org.touchline.drawing;

import org.touchline.geometry.Rect;

import java.util.List;

/// What an [Item] looks like, wherever it stands: drawn from an origin of its own.
///
/// An item that only moves keeps its figure, the very same object, and items that look alike may
/// share one. So painters can keep what they made of a figure and put it to another place.
///
/// @param bounds encloses every primitive, in 1/72 inch
/// @param primitives in the order in which they are painted
public record Figure(Rect bounds, List<Primitive> primitives) {
    public Figure {
        primitives = List.copyOf(primitives);
    }

    /// A figure whose bounds are those of its primitives; without any, an empty place.
    public static Figure enclosing(List<Primitive> primitives) {
        Rect bounds =
                primitives.stream().map(Primitive::bounds).reduce(Rect::union).orElse(Rect.EMPTY);
        return new Figure(bounds, primitives);
    }
}
