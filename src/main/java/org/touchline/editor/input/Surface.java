package org.touchline.editor.input;

/// What part of the window the pointer is over.
public enum Surface {
    CANVAS,
    PARKING_LOT,
    /// Any other place: a drop there does nothing.
    ELSEWHERE
}
