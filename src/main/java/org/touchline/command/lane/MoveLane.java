package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;

/// Moves a lane among the others.
///
/// @param index of the lane after the move, hidden ones counted
public record MoveLane(String lane, int index) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.LANES.move(map, lane, index);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.moveLane");
    }
}
