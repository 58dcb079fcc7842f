package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.model.JourneyMap;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;

import java.util.List;

/// Adds a lane, unless its id is taken.
///
/// @param index of the new lane among all lanes, hidden ones counted
public record AddLane(Lane lane, int index) implements Command {
    /// Adds a lane of a type where lanes of its type stand, or would in a new map: after those of
    /// the types that come before its own. It has the name of its type.
    public static AddLane of(LaneType type, JourneyMap map) {
        List<String> taken = ElementList.LANES.ids(map);
        String id = taken.contains(type.key()) ? Ids.next(type.key(), taken) : type.key();
        int index = 0;
        for (int i = 0; i < map.lanes().size(); i++) {
            if (map.lanes().get(i).type().compareTo(type) <= 0) {
                index = i + 1;
            }
        }
        return new AddLane(type.named(id, ""), index);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.LANES.add(map, lane, index);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addLane");
    }
}
