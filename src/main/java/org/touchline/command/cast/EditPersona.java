package org.touchline.command.cast;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;

/// Puts a persona in the place of the one with its id. What is typed into a field is one step.
public record EditPersona(Persona persona) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.PERSONAS.replace(map, References.of(map).known(persona));
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editPersona");
    }

    @Override
    public String mergeKey() {
        return "persona " + persona.id();
    }
}
