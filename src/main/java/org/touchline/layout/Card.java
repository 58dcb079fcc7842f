package org.touchline.layout;

import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// A touchpoint's card, measured at the upper left corner of the sheet: it has a size, but no place
/// yet.
///
/// A class and not a record: cards are told apart by identity, which is quick to look up.
final class Card {
    private final CardContent content;
    private final Size size;
    private final TextBlock name;
    private final Rect nameRoom;
    private final String altText;

    /// @param nameRoom where the name stands and can be edited
    /// @param altText all that the card says, apart from its number
    Card(CardContent content, Size size, TextBlock name, Rect nameRoom, String altText) {
        this.content = content;
        this.size = size;
        this.name = name;
        this.nameRoom = nameRoom;
        this.altText = altText;
    }

    CardContent content() {
        return content;
    }

    Size size() {
        return size;
    }

    TextBlock name() {
        return name;
    }

    Rect nameRoom() {
        return nameRoom;
    }

    String altText() {
        return altText;
    }
}
