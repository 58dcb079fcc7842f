package org.touchline.command.medium;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;

/// Removes a device; touchpoints that had it have none.
public record RemoveDevice(String device) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.DEVICES.has(map, device)
                ? References.settled(ElementList.DEVICES.remove(map, device))
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removeDevice");
    }
}
