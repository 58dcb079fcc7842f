package org.touchline.command;

import org.touchline.model.JourneyMap;

import java.util.List;

/// Several commands that are one step to the user: a card from the library and its channel.
///
/// @param commands applied one after the other
public record Sequence(CommandName name, List<Command> commands) implements Command {
    /// Changes nothing.
    public static final Command NOTHING = new Sequence(CommandName.NONE, List.of());

    public Sequence {
        commands = List.copyOf(commands);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        JourneyMap changed = map;
        for (Command command : commands) {
            changed = command.applyTo(changed);
        }
        return changed;
    }

    /// That of all its commands; empty if one of them is a step of its own.
    @Override
    public String mergeKey() {
        List<String> keys = commands.stream().map(Command::mergeKey).toList();
        return keys.contains("") ? "" : String.join(", ", keys);
    }
}
