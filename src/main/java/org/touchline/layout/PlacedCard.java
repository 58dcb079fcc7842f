package org.touchline.layout;

import org.touchline.geometry.Rect;
import org.touchline.model.Touchpoint;

/// A card at its place in the grid.
///
/// @param column its number from the left, from 0
/// @param row its number from the top, from 0
record PlacedCard(Touchpoint touchpoint, Card card, Rect bounds, int column, int row) {}
