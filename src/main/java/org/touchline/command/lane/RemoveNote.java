package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;

/// Removes a note.
public record RemoveNote(String note) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.NOTES.remove(map, note);
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removeNote");
    }
}
