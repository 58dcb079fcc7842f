package org.touchline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.util.List;

/// Arguments that are right one by one do not fit together.
///
/// It says why as the key of a text.
final class UnfitException extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    UnfitException(CommandLine command, String key, Object... arguments) {
        super(command, key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
