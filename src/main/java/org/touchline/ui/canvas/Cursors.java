package org.touchline.ui.canvas;

import javafx.scene.Cursor;

import org.touchline.editor.tool.PointerShape;

/// JavaFX's cursors for what the pointer means.
final class Cursors {
    private Cursors() {}

    /// @param hand of whoever moves the sheet; the default cursor where nobody does
    static Cursor of(Cursor hand, PointerShape shape) {
        return hand == Cursor.DEFAULT ? of(shape) : hand;
    }

    private static Cursor of(PointerShape shape) {
        return switch (shape) {
            case ARROW, NO_DROP -> Cursor.DEFAULT;
            case MOVING, COPYING -> Cursor.CLOSED_HAND;
            case RESIZING_COLUMN -> Cursor.H_RESIZE;
            case RESIZING_ROW -> Cursor.V_RESIZE;
            case HAND -> Cursor.HAND;
        };
    }
}
