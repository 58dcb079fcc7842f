package org.touchline.command;

import org.touchline.model.JourneyMap;
import org.touchline.model.View;

import java.util.ArrayList;
import java.util.List;

/// Hides lanes, and shows all others.
///
/// @param lanes those that the map does not have are left out
public record SetHiddenLanes(List<String> lanes) implements Command {
    public SetHiddenLanes {
        lanes = List.copyOf(lanes);
    }

    /// Shows or hides one lane; the others stay as they are.
    public static SetHiddenLanes of(JourneyMap map, String lane, boolean visible) {
        List<String> hidden = new ArrayList<>(map.view().hiddenLanes());
        hidden.remove(lane);
        if (!visible) {
            hidden.add(lane);
        }
        return new SetHiddenLanes(hidden);
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
