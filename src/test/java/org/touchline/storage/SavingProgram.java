package org.touchline.storage;

import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that saves and saves, until a test kills it.
final class SavingProgram {
    /// What it saves in turn: long enough to be killed in the middle.
    static final List<JourneyMap> MAPS = List.of(GeneratedMap.of(600, 1), GeneratedMap.of(900, 2));

    private static final String SAVED = "saved";

    private SavingProgram() {}

    /// Starts it; when this returns, it has saved once.
    static Process start(Path file) throws IOException {
        return OtherProgram.start(SavingProgram.class, SAVED, file);
    }

    /// Saves in the file that it is given.
    public static void main(String[] arguments) throws StorageException {
        Path file = Path.of(arguments[0]);
        MapWriter.write(MAPS.getFirst(), file);
        System.out.println(SAVED);
        while (true) {
            for (JourneyMap map : MAPS) {
                MapWriter.write(map, file);
            }
        }
    }
}
