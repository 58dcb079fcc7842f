package org.touchline.ui.action;

import org.touchline.command.CommandName;
import org.touchline.i18n.Messages;

/// The names of commands in the user's language: what undo takes back, what was done.
public record CommandTexts(Messages messages) {
    /// The name of a command; its parts may be commands themselves.
    public String of(CommandName name) {
        Object[] arguments =
                name.arguments().stream()
                        .map(argument -> argument instanceof CommandName part ? of(part) : argument)
                        .toArray();
        return messages.text(name.key(), arguments);
    }
}
