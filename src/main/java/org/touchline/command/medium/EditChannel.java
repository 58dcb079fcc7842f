package org.touchline.command.medium;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.Channel;
import org.touchline.model.JourneyMap;

/// Puts a channel in the place of the one with its id. What is typed into a field is one step.
public record EditChannel(Channel channel) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.CHANNELS.replace(map, channel);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editChannel");
    }

    @Override
    public String mergeKey() {
        return "channel " + channel.id();
    }
}
