package org.touchline.layout;

import org.touchline.geometry.Rect;

/// The border at the end of a header: who drags it makes its stage or time slot larger or smaller.
///
/// @param header of a stage or a time slot
/// @param bounds of that header
/// @param betweenColumns whether it is dragged sideways; else up and down
/// @param columns how many columns from the left up to this border change with it: in the classic
///   arrangement a time slot has one in each stage that uses it
public record HeaderBorder(Hit header, Rect bounds, boolean betweenColumns, int columns) {
    /// How large the header is in the direction in which the border is dragged.
    public double extent() {
        return betweenColumns ? bounds.width() : bounds.height();
    }
}
