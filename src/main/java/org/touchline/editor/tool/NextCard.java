package org.touchline.editor.tool;

import org.touchline.editor.input.NameEnd;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.walk.CellWalk;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;

/// Goes on from the card that was named to the next one, so that a whole map is typed without the
/// mouse.
///
/// @param map with the new name; without the card, where it is new and got none
/// @param slot where the card stands, or would have stood
/// @param touchpoint its id
record NextCard(JourneyMap map, Slot slot, String touchpoint) {
    Transition after(NameEnd end) {
        Optional<Transition> next =
                switch (end) {
                    case STAY -> Optional.empty();
                    case BELOW -> below();
                    case NEXT_CELL -> inCell(1);
                    case PREVIOUS_CELL -> inCell(-1);
                };
        return next.orElseGet(() -> Transition.to(Idle.NOWHERE).selecting(named()));
    }

    /// Enter in a new card without a name says that there are no more.
    private Optional<Transition> below() {
        List<String> cell = map.touchpointsAt(slot).stream().map(Touchpoint::id).toList();
        int index = cell.indexOf(touchpoint);
        if (index < 0 || !slot.isOnGrid()) {
            return Optional.empty();
        }
        return index + 1 < cell.size()
                ? Opening.card(cell.get(index + 1), map)
                : Optional.of(Opening.newCard(slot, map));
    }

    private Optional<Transition> inCell(int step) {
        return slot.isOnGrid()
                ? new CellWalk(map).next(slot, step).map(next -> Opening.firstCard(next, map))
                : Optional.empty();
    }

    private Selection named() {
        boolean exists = map.touchpoint(touchpoint).isPresent();
        return exists || !slot.isOnGrid()
                ? Selection.of(new Hit.OnTouchpoint(touchpoint)).in(map)
                : new Selection.OfCell(slot);
    }
}
