package org.touchline.command.touchpoint;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Deletes touchpoints with their parts.
public record DeleteTouchpoints(List<String> ids) implements Command {
    public DeleteTouchpoints {
        ids = List.copyOf(ids);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        Set<String> deleted = new HashSet<>(ids);
        return ElementList.TOUCHPOINTS.with(
                map,
                map.touchpoints().stream()
                        .filter(touchpoint -> !deleted.contains(touchpoint.id()))
                        .toList());
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.deleteTouchpoints", ids.size());
    }
}
