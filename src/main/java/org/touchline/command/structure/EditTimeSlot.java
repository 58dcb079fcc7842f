package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.TimeSlot;

/// Puts a time slot in the place of the one with its id: renames it, or says when it starts. What
/// is typed into a field is one step.
public record EditTimeSlot(TimeSlot time) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.TIMES.replace(map, time);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editTimeSlot");
    }

    @Override
    public String mergeKey() {
        return "time slot " + time.id();
    }
}
