package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;

/// Adds a stage, unless its id is taken.
///
/// @param index of the new stage among all stages, from 0
public record AddStage(Stage stage, int index) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.STAGES.add(map, stage, index);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addStage");
    }
}
