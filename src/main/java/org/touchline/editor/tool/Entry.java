package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Ids;
import org.touchline.command.Sequence;
import org.touchline.command.touchpoint.AddTouchpoints;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;

/// A card that comes from outside the map: from the library.
///
/// @param touchpoint a pattern; each card made of it gets an id of its own
/// @param needs what the map must be given first, such as the card's channel: commands that do
///   nothing where it is there
public record Entry(Touchpoint touchpoint, List<Command> needs) {
    public Entry {
        needs = List.copyOf(needs);
    }

    /// The id that its card gets in a map.
    public String idIn(JourneyMap map) {
        return Ids.freeForTouchpoints(map).next();
    }

    /// Puts a card of it into a cell or into the parking lot.
    ///
    /// @param index among the cards there
    public Command placedAt(Slot slot, int index, JourneyMap map) {
        Touchpoint card = touchpoint.withId(idIn(map)).at(slot);
        Command add = new AddTouchpoints(List.of(card), index);
        List<Command> commands = new ArrayList<>(needs);
        commands.add(add);
        return new Sequence(add.name(), commands);
    }
}
