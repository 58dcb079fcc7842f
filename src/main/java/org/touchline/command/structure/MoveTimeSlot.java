package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.touchpoint.CellOrder;
import org.touchline.model.JourneyMap;

/// Moves a time slot among the others; its cards go along. Moves that follow each other quickly, by
/// a key held down, are one step.
///
/// @param index of the time slot after the move
public record MoveTimeSlot(String time, int index) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        JourneyMap moved = ElementList.TIMES.move(map, time, index);
        return moved == map ? map : CellOrder.restored(moved);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.moveTimeSlot");
    }

    @Override
    public String mergeKey() {
        return "place of time slot " + time;
    }
}
