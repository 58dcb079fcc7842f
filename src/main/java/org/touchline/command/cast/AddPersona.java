package org.touchline.command.cast;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;

/// Adds a persona after the others, unless its id is taken.
public record AddPersona(Persona persona) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.PERSONAS.add(
                map, References.of(map).known(persona), map.personas().size());
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addPersona");
    }
}
