package org.touchline.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/// Says what is wrong with the arguments, in the user's language, and how they should be.
final class UsageProblems implements IParameterExceptionHandler {
    private final Console console;

    UsageProblems(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        console.complain(sentence(problem));
        problem.getCommandLine().usage(console.error());
        return ExitCode.WRONG_USAGE;
    }

    private String sentence(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                    text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                    text(
                            "cli.usage.missing",
                            missing.getMissing().stream()
                                    .map(ArgSpec::paramLabel)
                                    .collect(Collectors.joining(" ")));
            case UnfitException unfit -> text(unfit.key(), unfit.arguments());
            case ParameterException _ when problem.getValue() != null ->
                    text("cli.usage.value", problem.getValue());
            case ParameterException _ -> text("cli.usage.wrong");
        };
    }

    private String text(String key, Object... arguments) {
        return console.messages().text(key, arguments);
    }
}
