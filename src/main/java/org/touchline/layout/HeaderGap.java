package org.touchline.layout;

import org.touchline.geometry.Rect;

/// Where a stage or a time slot would land if its header were dropped.
///
/// @param index among all stages or time slots, from 0 to their number: before the element that has
///   this index now, the dragged one counted too
/// @param marker a thin rectangle between two headers, in 1/72 inch
public record HeaderGap(int index, Rect marker) {}
