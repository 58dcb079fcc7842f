package org.touchline.model;

import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The maps of `assets/maps`, for tests of every package.
public final class SampleMaps {
    private static final Path FOLDER = Path.of("assets", "maps");
    private static final String ENDING = ".journey.json";

    private SampleMaps() {}

    /// The commuter's weekend ticket, in English: the map of the design's pictures.
    public static JourneyMap commuter() {
        return named("commuter.en");
    }

    /// A map by its file's name without the ending, such as `clinic.pl`.
    public static JourneyMap named(String name) {
        return read(FOLDER.resolve(name + ENDING));
    }

    /// All of them, in the order of their files.
    public static List<JourneyMap> all() {
        return files().stream().map(SampleMaps::read).toList();
    }

    /// The files of all of them, sorted.
    public static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JourneyMap read(Path file) {
        try {
            return MapReader.read(file);
        } catch (StorageException e) {
            throw new AssertionError(file + " is no map", e);
        }
    }
}
