package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;

/// Moves a stage among the others; its cards go along. Moves that follow each other quickly, by a
/// key held down, are one step.
///
/// @param index of the stage after the move
public record MoveStage(String stage, int index) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.STAGES.move(map, stage, index);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.moveStage");
    }

    @Override
    public String mergeKey() {
        return "place of stage " + stage;
    }
}
