package org.touchline.cli;

import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `touchline check FILE...`: what is wrong with documents, with line and column.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.files")
    private List<Path> files = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long wrong = files.stream().filter(file -> !isRight(file)).count();
        return wrong == 0 ? ExitCode.DONE : ExitCode.NOT_DONE;
    }

    private boolean isRight(Path file) {
        try {
            MapReader.read(file);
            console.say("cli.check.right", file);
            return true;
        } catch (StorageException e) {
            console.complain(file, e);
            return false;
        }
    }
}
