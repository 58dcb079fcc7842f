package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.model.JourneyMap;

/// Removes a time slot.
///
/// @param fate of what stands in it; one that names a time slot which the map does not have, or the
///   removed one, changes nothing
public record RemoveTimeSlot(String time, CardFate fate) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return Axis.TIMES.remove(map, time, fate);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removeTimeSlot");
    }
}
