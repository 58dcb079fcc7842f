package org.touchline.command.medium;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;

/// Removes a channel; touchpoints that had it have none.
public record RemoveChannel(String channel) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.CHANNELS.has(map, channel)
                ? References.settled(ElementList.CHANNELS.remove(map, channel))
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removeChannel");
    }
}
