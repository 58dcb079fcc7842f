package org.touchline.command;

import org.touchline.model.JourneyMap;
import org.touchline.model.value.Arrangement;

/// Lays the map out the other way.
public record SetArrangement(Arrangement arrangement) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return arrangement == map.view().arrangement()
                ? map
                : map.edit().view(map.view().withArrangement(arrangement)).done();
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.setArrangement");
    }
}
