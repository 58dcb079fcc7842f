package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.lane.Lane;

/// Adds a lane, unless its id is taken.
///
/// @param index of the new lane among all lanes, hidden ones counted
public record AddLane(Lane lane, int index) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.LANES.add(map, lane, index);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addLane");
    }
}
