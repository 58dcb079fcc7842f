package org.touchline.layout;

import org.touchline.geometry.Rect;
import org.touchline.model.Slot;

/// Where a card would land if it were dropped.
///
/// @param index its place among the cards of the cell, from 0 at the top
/// @param cell the cell that takes it, in 1/72 inch
/// @param marker where it will go in: a thin rectangle between two cards
public record DropSlot(Slot slot, int index, Rect cell, Rect marker) {}
