package org.touchline.cli;

import org.touchline.i18n.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;

/// The whole command line: the table of its commands, and what happens with what they throw.
public final class Program {
    private final Console console;
    private final Exports exports;
    private final Designer designer;

    /// @param out what was asked for
    /// @param error why something was not done
    public Program(
            Messages messages,
            PrintWriter out,
            PrintWriter error,
            Exports exports,
            Designer designer) {
        this.console = new Console(out, error, messages);
        this.exports = exports;
        this.designer = designer;
    }

    /// Runs the program to its end.
    ///
    /// @return the exit code: 0 done, 1 not done, 2 wrong usage
    public int run(String... arguments) {
        var commandLine =
                new CommandLine(new TouchlineCommand(designer))
                        .addSubcommand(new ExportCommand(console, exports))
                        .addSubcommand(new CheckCommand(console))
                        .setResourceBundle(new Descriptions(console.messages()))
                        .setOut(console.out())
                        .setErr(console.error())
                        .setParameterExceptionHandler(new UsageProblems(console));
        describe(commandLine.getCommandSpec());
        int code = commandLine.execute(arguments);
        console.out().flush();
        console.error().flush();
        return code;
    }

    private void describe(CommandSpec command) {
        var messages = console.messages();
        command.usageMessage()
                .description(messages.text("cli." + command.name()))
                .synopsisHeading(messages.text("cli.usage.synopsis") + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + messages.text("cli.usage.commands") + "%n");
        command.subcommands().values().forEach(child -> describe(child.getCommandSpec()));
    }
}
