package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;

/// Adds a note to a text lane, unless its id is taken or the map does not have the lane.
public record AddNote(Note note) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        References references = References.of(map);
        return references.hasTextLane(note.lane())
                ? ElementList.NOTES.add(map, references.known(note), map.notes().size())
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addNote");
    }
}
