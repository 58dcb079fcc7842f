package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;

/// Puts a note in the place of the one with its id: changes its text, or moves it. What is typed
/// into a field is one step.
public record EditNote(Note note) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        References references = References.of(map);
        return references.hasTextLane(note.lane())
                ? ElementList.NOTES.replace(map, references.known(note))
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.editNote");
    }

    @Override
    public String mergeKey() {
        return "note " + note.id();
    }
}
