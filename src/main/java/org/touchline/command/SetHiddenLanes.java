package org.touchline.command;

import org.touchline.model.JourneyMap;
import org.touchline.model.View;

import java.util.List;

/// Hides lanes, and shows all others.
///
/// @param lanes those that the map does not have are left out
public record SetHiddenLanes(List<String> lanes) implements Command {
    public SetHiddenLanes {
        lanes = List.copyOf(lanes);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        View view = map.view().withHiddenLanes(References.of(map).knownLanes(lanes));
        return view.equals(map.view()) ? map : map.edit().view(view).done();
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.setHiddenLanes");
    }
}
