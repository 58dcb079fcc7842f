package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Extent;

/// Makes the column of a time slot as wide as its user wants. Sizes that follow each other quickly
/// are one step.
public record ResizeTimeSlot(String time, Extent width) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return map.time(time)
                .map(found -> ElementList.TIMES.replace(map, found.withWidth(width)))
                .orElse(map);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.resizeTimeSlot");
    }

    @Override
    public String mergeKey() {
        return "size of time slot " + time;
    }
}
