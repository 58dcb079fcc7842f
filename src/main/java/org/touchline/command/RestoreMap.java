package org.touchline.command;

import org.touchline.model.JourneyMap;

/// Puts back a map that was kept through a crash: undo leads to the one that was saved.
public record RestoreMap(JourneyMap kept) implements Command {
    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return kept;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.restoreMap");
    }
}
