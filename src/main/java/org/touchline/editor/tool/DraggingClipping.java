package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.command.touchpoint.CardGroup;
import org.touchline.command.touchpoint.PasteTouchpoints;
import org.touchline.command.touchpoint.PlacedBy;
import org.touchline.editor.input.PointerEvent;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;

/// Copies of cards of another map follow the pointer, with the channels and devices that they name.
///
/// @param part those cards: see [org.touchline.command.touchpoint.Clipping]
/// @param lead the card of the part that the pointer holds; the others keep their place beside it
/// @param ghost the cards as the other map shows them
public record DraggingClipping(JourneyMap part, String lead, Ghost ghost, Landing landing)
        implements DraggingCards {
    @Override
    public List<String> landed(JourneyMap map) {
        return paste(map).pastedIds(map);
    }

    @Override
    public DraggingClipping movedTo(PointerEvent event, Situation situation) {
        return new DraggingClipping(
                part,
                lead,
                ghost.at(event.point()),
                Landing.at(event, situation.shown(), landed(situation.map())));
    }

    /// Once they are in the map, they go where cards of the map would go.
    @Override
    public Command placedAt(Slot slot, int index, JourneyMap map) {
        PasteTouchpoints paste = paste(map);
        List<String> ids = paste.pastedIds(map);
        List<String> originals = part.touchpoints().stream().map(Touchpoint::id).toList();
        CardGroup pasted = CardGroup.of(paste.applyTo(map), ids, ids.get(originals.indexOf(lead)));
        return new Sequence(paste.name(), List.of(paste, pasted.moveTo(slot, index)));
    }

    /// Into the first cell, as far as the grid is large enough for all.
    private PasteTouchpoints paste(JourneyMap map) {
        Slot first =
                map.stages().isEmpty() || map.times().isEmpty()
                        ? Slot.PARKING_LOT
                        : new Slot(map.stages().getFirst().id(), map.times().getFirst().id());
        return new PasteTouchpoints(part, PlacedBy.POSITION, first, List.of());
    }
}
