package org.touchline.command.cast;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;

/// Puts a path in the place of the one with its id. What is typed into a field is one step.
public record EditPath(JourneyPath path) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.PATHS.replace(map, References.of(map).known(path));
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editPath");
    }

    @Override
    public String mergeKey() {
        return "path " + path.id();
    }
}
