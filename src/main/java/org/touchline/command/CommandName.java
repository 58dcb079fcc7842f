package org.touchline.command;

import java.util.List;

/// The name of a command for menus and messages ("move of 3 touchpoints"), still to be localised.
///
/// @param key of the text bundles
/// @param arguments for the text's placeholders, in order
public record CommandName(String key, List<Object> arguments) {
    public CommandName {
        arguments = List.copyOf(arguments);
    }

    public static CommandName of(String key, Object... arguments) {
        return new CommandName(key, List.of(arguments));
    }
}
