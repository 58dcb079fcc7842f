package org.touchline.command;

import org.touchline.model.Brief;
import org.touchline.model.JourneyMap;

/// Says what the map is about: title, language, objective, scenario, state. What is typed into a
/// field is one step.
public record EditBrief(Brief brief) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return brief.equals(map.brief()) ? map : map.edit().brief(brief).done();
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editBrief");
    }

    @Override
    public String mergeKey() {
        return "brief";
    }
}
