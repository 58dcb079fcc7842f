package org.touchline.cli;

import org.touchline.export.ExportException;
import org.touchline.export.ExportFormat;
import org.touchline.storage.StorageException;

import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Exports many maps into one folder, each as far as it goes, and lists at the end what failed.
final class Batch {
    private static final List<String> ENDINGS = List.of(".journey.json", ".json");

    private final Console console;
    private final ExportFormat format;
    private final Path folder;
    private final Set<String> taken = new HashSet<>();
    private final List<String> failures = new ArrayList<>();

    Batch(Console console, ExportFormat format, Path folder) {
        this.console = console;
        this.format = format;
        this.folder = folder;
    }

    /// Makes one file of one map.
    @FunctionalInterface
    interface Work {
        void export(Path in, Path out) throws StorageException, ExportException;
    }

    /// @return the exit code
    int run(List<Path> inputs, Work work) {
        for (int i = 0; i < inputs.size(); i++) {
            Path in = inputs.get(i);
            Path out = folder.resolve(freeName(in));
            console.say("cli.export.progress", i + 1, inputs.size(), in.toString(), out.toString());
            console.out().flush();
            export(in, out, work);
        }
        if (failures.isEmpty()) {
            return ExitCode.DONE;
        }
        console.complain(
                console.messages().text("cli.export.failures", failures.size(), inputs.size()));
        failures.forEach(console::complain);
        return ExitCode.NOT_DONE;
    }

    private void export(Path in, Path out, Work work) {
        try {
            work.export(in, out);
        } catch (StorageException e) {
            var lines = new StringWriter();
            var said = new PrintWriter(lines);
            new Console(console.out(), said, console.messages()).complain(in, e);
            said.flush();
            failures.add(lines.toString().strip());
        } catch (ExportException e) {
            fail(in, console.messages().text(e.key(), e.arguments().toArray()));
        } catch (ParameterException e) {
            fail(in, console.messages().text("cli.usage.value", e.getValue()));
        } catch (RuntimeException e) {
            // a mistake of the program with one map: the others may do without it
            fail(in, console.messages().text("cli.export.unexpected", e.toString()));
        }
    }

    private void fail(Path in, String reason) {
        failures.add(in + ": " + reason);
    }

    /// The name of the input with the ending of the format; with a number where an input before it
    /// has that name, on whatever file system.
    private String freeName(Path in) {
        String name = String.valueOf(in.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        String bare =
                ENDINGS.stream()
                        .filter(lower::endsWith)
                        .findFirst()
                        .map(ending -> name.substring(0, name.length() - ending.length()))
                        .orElse(name);
        String free = bare + format.extension();
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = bare + " (" + number + ")" + format.extension();
        }
        return free;
    }
}
