package org.touchline.storage;

import org.touchline.files.AtomicFile;
import org.touchline.model.JourneyMap;
import org.touchline.storage.StorageException.Category;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
            throw new StorageException(
                    Category.TOO_LARGE,
                    Problem.ofFile("storage.save.large", MapReader.MOST_BYTES >> 20),
                    null);
        }
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (AccessDeniedException e) {
            throw access("storage.save.denied", e);
        } catch (IOException e) {
            throw access("storage.save.failed", e);
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

    private static StorageException access(String key, IOException cause) {
        return new StorageException(Category.ACCESS, Problem.ofFile(key), cause);
    }
}
