package org.touchline.editor.tool;

import org.touchline.geometry.Rect;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

import java.util.Optional;

/// The "+" in an empty cell under the pointer: a click on it starts a card.
public final class PlusButton {
    /// In pixels, as large as a hand hits at any zoom.
    private static final double SIZE = 24;

    private PlusButton() {}

    /// Where it stands; empty where cards are in the cell, or no room is.
    ///
    /// @param pixel how large a pixel of the screen is on the sheet
    public static Optional<Rect> in(Slot slot, JourneyMap map, LaidOutMap shown, double pixel) {
        double size = SIZE * pixel;
        return map.touchpointsAt(slot).isEmpty()
                ? shown.cellBounds(slot)
                        .filter(cell -> cell.width() > 2 * size && cell.height() > size)
                        .map(cell ->
                                new Rect(
                                        cell.centerX() - size / 2,
                                        cell.centerY() - size / 2,
                                        size,
                                        size))
                : Optional.empty();
    }
}
