package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;

/// Puts a stage in the place of the one with its id: renames it, describes it and so on. What is
/// typed into a field is one step.
public record EditStage(Stage stage) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.STAGES.replace(map, stage);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editStage");
    }

    @Override
    public String mergeKey() {
        return "stage " + stage.id();
    }
}
