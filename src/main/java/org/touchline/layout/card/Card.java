package org.touchline.layout.card;

import org.touchline.drawing.Figure;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// What a touchpoint's card looks like, wherever it stands.
///
/// @param figure from the upper left corner of the card
/// @param nameRoom where the name stands and can be edited, from the same corner
public record Card(Figure figure, Size size, Rect nameRoom) {}
