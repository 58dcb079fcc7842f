package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.model.JourneyMap;

/// Removes a stage.
///
/// @param fate of what stands in it; one that names a stage which the map does not have, or the
///   removed one, changes nothing
public record RemoveStage(String stage, CardFate fate) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return Axis.STAGES.remove(map, stage, fate);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removeStage");
    }
}
