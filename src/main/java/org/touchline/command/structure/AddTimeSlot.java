package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.TimeSlot;

/// Adds a time slot, unless its id is taken.
///
/// @param index of the new time slot among all time slots, from 0
public record AddTimeSlot(TimeSlot time, int index) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.TIMES.add(map, time, index);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addTimeSlot");
    }
}
