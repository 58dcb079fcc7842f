package org.touchline.command.medium;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;

/// Puts a device in the place of the one with its id. What is typed into a field is one step.
public record EditDevice(Device device) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.DEVICES.replace(map, device);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editDevice");
    }

    @Override
    public String mergeKey() {
        return "device " + device.id();
    }
}
