package org.touchline.command.medium;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;

/// Adds a device that touchpoints can have, unless its id is taken.
public record AddDevice(Device device) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.DEVICES.add(map, device, map.devices().size());
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addDevice");
    }
}
