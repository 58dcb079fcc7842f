package org.touchline.cli;

import org.touchline.export.ExportException;
import org.touchline.export.ExportException.Category;
import org.touchline.export.ExportFormat;
import org.touchline.export.ExportRequest;
import org.touchline.export.Progress;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `touchline export IN OUT`: a map as another kind of file, or as a map file in canonical form.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String MAP_ENDING = ".journey.json";

    private final Console console;
    private final Exports exports;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "cli.export.in")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    @Mixin private ExportOptions options;

    ExportCommand(Console console, Exports exports) {
        this.console = console;
        this.exports = exports;
    }

    @Override
    public Integer call() {
        try {
            return isMapFile() ? write(MapReader.read(in)) : export(exports.formats().ofFile(out));
        } catch (StorageException e) {
            console.complain(in, e);
            return ExitCode.NOT_DONE;
        } catch (ExportException e) {
            console.complain(console.messages().text(e.key(), e.arguments().toArray()));
            return e.category() == Category.FORMAT ? ExitCode.WRONG_USAGE : ExitCode.NOT_DONE;
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

    private int export(ExportFormat format) throws StorageException, ExportException {
        JourneyMap map = MapReader.read(in);
        var words = Messages.in(languageOf(map));
        Instant date = options.date(exports.clock().instant());
        ExportRequest request = options.apply(ExportRequest.of(map, format, words::text, date));
        exports.exporter().export(request, out, Progress.NONE);
        return ExitCode.DONE;
    }

    private boolean isMapFile() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(MAP_ENDING);
    }

    private static Language languageOf(JourneyMap map) {
        return Language.ofTag(map.brief().language()).orElse(Language.ENGLISH);
    }
}
