package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.editor.input.PointerEvent;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

import java.util.List;

/// A card from the library follows the pointer.
public record DraggingEntry(Entry entry, Landing landing) implements DraggingCards {
    @Override
    public Command placedAt(Slot slot, int index, JourneyMap map) {
        return entry.placedAt(slot, index, map);
    }

    @Override
    public List<String> landed(JourneyMap map) {
        return List.of(entry.idIn(map));
    }

    @Override
    public DraggingEntry movedTo(PointerEvent event, Situation situation) {
        return new DraggingEntry(
                entry, Landing.at(event, situation.shown(), landed(situation.map())));
    }
}
