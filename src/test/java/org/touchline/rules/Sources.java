package org.touchline.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project's own Java files, as the rules about sources read them.
final class Sources {
    static final Path MAIN = Path.of("src", "main", "java");
    private static final Path ALL = Path.of("src");

    private Sources() {}

    /// Every Java file of the program and of its tests.
    static List<Path> all() {
        return under(ALL);
    }

    /// Every Java file below a folder, sorted.
    static List<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
