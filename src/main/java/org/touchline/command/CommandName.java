package org.touchline.command;

import java.util.List;

/// The name of a command for menus and messages ("move of 3 touchpoints"), still to be localised.
///
/// @param key of the text bundles
/// @param key of the text bundles; empty for no name
/// @param arguments for the text's placeholders, in order; one that is a name itself is to be
///   localised first
public record CommandName(String key, List<Object> arguments) {
    /// Stands where there is no command to name.
    public static final CommandName NONE = CommandName.of("");

    public CommandName {
        arguments = List.copyOf(arguments);
    }

    public static CommandName of(String key, Object... arguments) {
        return new CommandName(key, List.of(arguments));
    }

    public boolean isGiven() {
        return !key.isEmpty();
    }
}
