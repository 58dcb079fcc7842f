package org.touchline.storage;

import org.touchline.files.AtomicFile;
import org.touchline.model.JourneyMap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes maps in canonical form: the same map is always the same bytes.
public final class MapWriter {
    private MapWriter() {}

    /// Saves a map: the file is replaced whole, or stays as it was.
    ///
    /// @throws StorageException if it cannot be written
    public static void write(JourneyMap map, Path file) throws StorageException {
        byte[] bytes = toBytes(map);
        if (bytes.length > MapReader.MOST_BYTES) {
            throw FileProblems.tooLarge("storage.save.large");
        }
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    /// The file of a map.
    public static byte[] toBytes(JourneyMap map) {
        return toText(map).getBytes(StandardCharsets.UTF_8);
    }

    /// The text of a map's file.
    public static String toText(JourneyMap map) {
        return CanonicalPrinter.print(JourneyMapCodec.CODEC.write(map));
    }
}
