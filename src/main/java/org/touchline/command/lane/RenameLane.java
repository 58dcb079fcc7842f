package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;

/// Names a lane.
///
/// @param newName empty for the name of its type
public record RenameLane(String lane, String newName) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return map.lane(lane)
                .map(found -> ElementList.LANES.replace(map, found.withName(newName)))
                .orElse(map);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.renameLane");
    }

    @Override
    public String mergeKey() {
        return "lane " + lane;
    }
}
