package org.touchline.cli;

import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `touchline export IN OUT`: a map as another kind of file, or as a map file in canonical form.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String MAP_ENDING = ".journey.json";

    private final Console console;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "cli.export.in")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            JourneyMap map = MapReader.read(in);
            return write(map);
        } catch (StorageException e) {
            console.complain(in, e);
            return ExitCode.NOT_DONE;
        }
    }

    private int write(JourneyMap map) {
        try {
            MapWriter.write(map, out);
            return ExitCode.DONE;
        } catch (StorageException e) {
            console.complain(out, e);
            return ExitCode.NOT_DONE;
        }
    }
}
