package org.touchline.cli;

import org.touchline.export.ExportException;
import org.touchline.export.ExportException.Category;
import org.touchline.export.ExportFormat;
import org.touchline.export.ExportRequest;
import org.touchline.export.ExportResult;
import org.touchline.export.Progress;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `touchline export IN OUT`: a map as another kind of file, or as a map file in canonical form;
/// `touchline export IN… --to FOLDER --format FORMAT`: many at once.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String MAP_ENDING = ".journey.json";

    private final Console console;
    private final Exports exports;

    @Spec private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN OUT | IN…",
            hideParamSyntax = true,
            descriptionKey = "cli.export.files")
    private List<Path> files = List.of();

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "cli.export.to")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.export.format")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|ru|pl|ro|zh",
            converter = LanguageWord.class,
            descriptionKey = "cli.export.language")
    private Optional<Language> language = Optional.empty();

    @Mixin private ExportOptions options;

    ExportCommand(Console console, Exports exports) {
        this.console = console;
        this.exports = exports;
    }

    @Override
    public Integer call() {
        if (folder.isPresent() != format.isPresent()) {
            throw new UnfitException(command.commandLine(), "cli.usage.toFormat");
        }
        return folder.isPresent() ? exportAll(folder.get(), format.get()) : exportOne();
    }

    private int exportAll(Path target, String formatKey) {
        ExportFormat wanted =
                exports.formats().all().stream()
                        .filter(known -> known.key().equals(formatKey))
                        .findFirst()
                        .orElseThrow(() ->
                                new ParameterException(
                                        command.commandLine(), formatKey, null, formatKey));
        options.check(wanted.key());
        if (!Files.isDirectory(target)) {
            console.complain(console.messages().text("cli.export.noFolder", target.toString()));
            return ExitCode.NOT_DONE;
        }
        return new Batch(console, wanted, target).run(files, (in, out) -> export(in, out, wanted));
    }

    private int exportOne() {
        if (files.size() != 2) {
            throw new UnfitException(command.commandLine(), "cli.usage.inOut");
        }
        Path in = files.getFirst();
        Path out = files.getLast();
        try {
            if (endsWith(out, MAP_ENDING)) {
                options.check("json");
                return write(MapReader.read(in), out);
            }
            if (endsWith(out, ".json")) {
                console.complain(console.messages().text("cli.export.json", out.toString()));
                return ExitCode.WRONG_USAGE;
            }
            ExportFormat wanted = exports.formats().ofFile(out);
            options.check(wanted.key());
            export(in, out, wanted);
            return ExitCode.DONE;
        } catch (StorageException e) {
            console.complain(in, e);
            return ExitCode.NOT_DONE;
        } catch (ExportException e) {
            console.complain(console.messages().text(e.key(), e.arguments().toArray()));
            return e.category() == Category.FORMAT ? ExitCode.WRONG_USAGE : ExitCode.NOT_DONE;
        }
    }

    private int write(JourneyMap map, Path out) {
        try {
            MapWriter.write(map, out);
            return ExitCode.DONE;
        } catch (StorageException e) {
            console.complain(out, e);
            return ExitCode.NOT_DONE;
        }
    }

    private void export(Path in, Path out, ExportFormat wanted)
            throws StorageException, ExportException {
        JourneyMap map = MapReader.read(in);
        var words = Messages.in(language.orElseGet(() -> languageOf(map)));
        Instant date = options.date(exports.clock().instant());
        ExportRequest request = options.apply(ExportRequest.of(map, wanted, words::text, date));
        ExportResult result = exports.exporter().export(request, out, Progress.NONE);
        if (result.isHardToRead()) {
            String size = String.format(Locale.ROOT, "%.1f", result.smallestType());
            console.complain(console.messages().text("export.smallType", out.toString(), size));
        }
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Language languageOf(JourneyMap map) {
        return Language.ofTag(map.brief().language()).orElse(Language.ENGLISH);
    }
}
