package org.touchline.editor.tool;

import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.command.touchpoint.Placement;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Point;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.UnknownFields;

import java.util.Optional;

/// Opens the field in which something is named, and selects what it belongs to.
public final class Opening {
    private Opening() {}

    /// Opens the name or the text of something that is drawn; empty where it has none.
    public static Optional<Transition> of(Hit element, Situation situation) {
        return situation.shown().place(element).isPresent()
                ? of(element, situation.map(), Point.ORIGIN)
                : Optional.empty();
    }

    /// @param at the place that was clicked: of several headers of a time slot, it is the one there
    static Optional<Transition> of(Hit element, JourneyMap map, Point at) {
        return Naming.of(element, map)
                .map(naming ->
                        Transition.to(RenamingInPlace.of(naming, at))
                                .selecting(Selection.of(element)));
    }

    /// Opens something that is not in the map yet.
    public static Transition of(Naming naming) {
        return of(naming, Point.ORIGIN);
    }

    /// Opens something that is not in the map yet.
    ///
    /// @param at where it will stand: of several headers of a time slot, it is the one there
    public static Transition of(Naming naming, Point at) {
        return Transition.to(RenamingInPlace.of(naming, at));
    }

    /// Opens a new note in a text lane.
    ///
    /// @param slot the column below which it stands
    static Transition newNote(String lane, Slot slot, JourneyMap map) {
        String id = Ids.next("n", ElementList.NOTES.ids(map));
        return of(
                Naming.ofNew(
                        new Note(id, lane, slot.stage(), slot.time(), "", UnknownFields.NONE)));
    }

    /// Opens a new card at the end of a cell.
    public static Transition newCard(Slot slot, JourneyMap map) {
        return inCell(slot, newCardIn(slot, map));
    }

    /// Opens a new card at the end of a cell, with the beginning of its name typed already.
    public static Transition newCard(Slot slot, Situation situation, String typed) {
        return inCell(slot, newCardIn(slot, situation.map()).typed(typed, situation.media()));
    }

    /// Opens the name of a card of the grid.
    static Optional<Transition> card(String touchpoint, JourneyMap map) {
        return of(new Hit.OnTouchpoint(touchpoint), map, Point.ORIGIN);
    }

    /// Opens the first card of a cell, a new one where it is empty.
    static Transition firstCard(Slot slot, JourneyMap map) {
        return map.touchpointsAt(slot).stream()
                .findFirst()
                .flatMap(card -> card(card.id(), map))
                .orElseGet(() -> newCard(slot, map));
    }

    private static Transition inCell(Slot slot, RenamingInPlace newCard) {
        return Transition.to(newCard).selecting(new Selection.OfCell(slot));
    }

    private static RenamingInPlace newCardIn(Slot slot, JourneyMap map) {
        String id = Ids.freeForTouchpoints(map).next();
        return RenamingInPlace.of(
                Naming.ofNew(Touchpoint.named(id, "").at(slot), Placement.LAST), Point.ORIGIN);
    }
}
