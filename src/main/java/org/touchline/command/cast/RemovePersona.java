package org.touchline.command.cast;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;

/// Removes a persona; paths that were theirs are nobody’s.
public record RemovePersona(String persona) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.PERSONAS.has(map, persona)
                ? References.settled(ElementList.PERSONAS.remove(map, persona))
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removePersona");
    }
}
