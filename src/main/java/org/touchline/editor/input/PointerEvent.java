package org.touchline.editor.input;

import org.touchline.geometry.Point;

/// Something that the pointer's main button did, or a move with or without it.
///
/// @param point on the sheet, in 1/72 inch; also for places beside the canvas
/// @param over where the pointer is; a pointer that leaves the canvas is a move elsewhere
/// @param clicks 2 for the press and the release of a double-click, else 1
/// @param pixel how large a pixel of the screen is on the sheet, in 1/72 inch: a hand trembles in
///   pixels, whatever the zoom
public record PointerEvent(
        Kind kind, Point point, Surface over, Modifiers modifiers, int clicks, double pixel) {
    /// What the pointer did.
    public enum Kind {
        PRESS,
        MOVE,
        RELEASE
    }
}
