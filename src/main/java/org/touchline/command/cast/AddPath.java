package org.touchline.command.cast;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;

/// Adds a path after the others, unless its id is taken.
public record AddPath(JourneyPath path) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.PATHS.add(map, References.of(map).known(path), map.paths().size());
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addPath");
    }
}
