package org.touchline.command.lane;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;

import java.util.List;

/// Removes a lane and its notes.
public record RemoveLane(String lane) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        if (!ElementList.LANES.has(map, lane)) {
            return map;
        }
        List<Note> others = map.notes().stream().filter(note -> !note.lane().equals(lane)).toList();
        JourneyMap without = ElementList.LANES.remove(map, lane);
        return References.settled(ElementList.NOTES.with(without, others));
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.removeLane");
    }
}
