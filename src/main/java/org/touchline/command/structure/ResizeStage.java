package org.touchline.command.structure;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Extent;

/// Makes the row of a stage as high, or its group of columns as wide, as its user wants. Sizes that
/// follow each other quickly are one step.
///
/// @param arrangement the one in which it gets this size
public record ResizeStage(String stage, Arrangement arrangement, Extent extent) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return map.stage(stage)
                .map(found ->
                        ElementList.STAGES.replace(map, found.withExtent(arrangement, extent)))
                .orElse(map);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.resizeStage");
    }

    @Override
    public String mergeKey() {
        return "size of stage " + stage;
    }
}
