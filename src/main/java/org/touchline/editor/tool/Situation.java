package org.touchline.editor.tool;

import org.touchline.editor.quick.Media;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

/// What the hand finds when it does something.
///
/// @param map the document, without what is previewed
/// @param shown what the user sees, with what is previewed
/// @param cell the one that was selected last, itself or by a card in it; [Slot#PARKING_LOT] where
///   none was
/// @param catalogue channels and devices that are known beside those of the map
public record Situation(
        JourneyMap map, LaidOutMap shown, Selection selection, Slot cell, Media catalogue) {
    /// The channels and devices that can be named.
    public Media media() {
        return Media.of(map).and(catalogue);
    }
}
