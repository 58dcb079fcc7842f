package org.touchline.command.cast;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;

/// Removes a path. A touchpoint that was on no other is on every path then: documents have no way
/// to say that it is on none.
public record RemovePath(String path) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.PATHS.has(map, path)
                ? References.settled(ElementList.PATHS.remove(map, path))
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removePath");
    }
}
