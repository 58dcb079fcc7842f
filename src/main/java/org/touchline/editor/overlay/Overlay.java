package org.touchline.editor.overlay;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.editor.EditorState;
import org.touchline.editor.tool.Ghost;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;

import java.util.ArrayList;
import java.util.List;

/// What is shown over the picture of a map: two drawings without a background, in the coordinates
/// of the sheet.
///
/// @param marks outlines and tints; lines are as wide as pixels ask
/// @param ghost what hangs at the pointer, where it was grabbed: it stays the same all through a
///   drag, so that only its node has to be moved
/// @param ghostShift how far the ghost is to be moved, in 1/72 inch
public record Overlay(Drawing marks, Drawing ghost, Point ghostShift) {
    /// What belongs over the map in a state of the editor.
    ///
    /// @param pixel how large a pixel of the screen is on the sheet, in 1/72 inch
    public static Overlay of(EditorState state, OverlayStyle style, double pixel) {
        OverlayPen pen = new OverlayPen(style, pixel);
        Ghost ghost = state.tool().ghost();
        return new Overlay(
                over(state, new Marks(state, pen).items()),
                over(state, lifted(ghost, pen)),
                ghost.shift());
    }

    private static List<Item> lifted(Ghost ghost, OverlayPen pen) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ghost.plates().size(); i++) {
            items.add(pen.plate("plate:" + i, ghost.plates().get(i)));
        }
        items.addAll(ghost.items());
        return items;
    }

    private static Drawing over(EditorState state, List<Item> items) {
        Drawing map = state.shown().drawing();
        return new Drawing("", map.language(), map.size(), Color.TRANSPARENT, items);
    }
}
