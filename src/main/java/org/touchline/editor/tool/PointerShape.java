package org.touchline.editor.tool;

/// What the pointer looks like.
public enum PointerShape {
    ARROW,
    /// Something is being moved.
    MOVING,
    /// A copy is being dragged.
    COPYING,
    /// A drop here does nothing.
    NO_DROP,
    /// A border here can be dragged, or is dragged, sideways.
    RESIZING_COLUMN,
    /// A border here can be dragged, or is dragged, up and down.
    RESIZING_ROW,
    /// Something here can be clicked.
    HAND
}
