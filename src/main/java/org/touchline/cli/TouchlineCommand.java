package org.touchline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `touchline [FILE]`, `touchline --sample`: the designer.
@Command(name = "touchline", versionProvider = Version.class)
final class TouchlineCommand implements Callable<Integer> {
    private final Designer designer;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.touchline.file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--sample", descriptionKey = "cli.touchline.sample")
    private boolean sample;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.touchline.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.touchline.version")
    private boolean version;

    TouchlineCommand(Designer designer) {
        this.designer = designer;
    }

    @Override
    public Integer call() {
        return sample ? designer.openSample() : designer.open(file);
    }
}
