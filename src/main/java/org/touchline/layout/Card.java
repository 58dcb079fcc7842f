package org.touchline.layout;

import org.touchline.drawing.Primitive;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

import java.util.List;

/// A touchpoint's card, drawn at the upper left corner of the sheet: to be moved to its place.
///
/// A class and not a record: cards are told apart by identity, which is quick to look up.
final class Card {
    private final Size size;
    private final List<Primitive> primitives;
    private final Rect nameRoom;
    private final String altText;

    /// @param nameRoom where the name stands and can be edited
    /// @param altText all that the card says, apart from its number
    Card(Size size, List<Primitive> primitives, Rect nameRoom, String altText) {
        this.size = size;
        this.primitives = List.copyOf(primitives);
        this.nameRoom = nameRoom;
        this.altText = altText;
    }

    Size size() {
        return size;
    }

    Rect nameRoom() {
        return nameRoom;
    }

    String altText() {
        return altText;
    }

    List<Primitive> primitivesAt(double x, double y) {
        return primitives.stream().map(primitive -> primitive.translated(x, y)).toList();
    }
}
