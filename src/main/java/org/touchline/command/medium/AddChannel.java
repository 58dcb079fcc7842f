package org.touchline.command.medium;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.Channel;
import org.touchline.model.JourneyMap;

/// Adds a channel that touchpoints can have, unless its id is taken.
public record AddChannel(Channel channel) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.CHANNELS.add(map, channel, map.channels().size());
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addChannel");
    }
}
