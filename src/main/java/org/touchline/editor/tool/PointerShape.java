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
    /// Something here can be clicked.
    HAND
}
