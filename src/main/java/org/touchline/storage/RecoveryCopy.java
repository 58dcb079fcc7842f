package org.touchline.storage;

import org.touchline.files.AtomicFile;
import org.touchline.model.JourneyMap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A copy of a map that was not saved: an ordinary document, and beside it a file that says where
/// the map came from.
public final class RecoveryCopy {
    private static final String ORIGIN_ENDING = ".origin";

    private final Path file;

    RecoveryCopy(Path file) {
        this.file = file;
    }

    /// The map.
    ///
    /// @throws StorageException if it cannot be read
    public JourneyMap read() throws StorageException {
        return MapReader.read(file);
    }

    /// The file that the map was opened from; empty for a map that was never saved, and where what
    /// was noted is no path on this system.
    ///
    /// @throws StorageException if that cannot be read
    public Optional<Path> origin() throws StorageException {
        try {
            String origin = Files.exists(originFile()) ? Files.readString(originFile()) : "";
            return Optional.of(origin).filter(path -> !path.isEmpty()).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Deletes the copy, once it is saved elsewhere or not wanted.
    ///
    /// @throws StorageException if it cannot be deleted
    public void discard() throws StorageException {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(originFile());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Replaces the copy.
    ///
    /// @param origin the path of the map's file, or empty
    void write(JourneyMap map, String origin) throws StorageException {
        byte[] path = origin.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(originFile(), out -> out.write(path));
        } catch (IOException e) {
            throw failed(e);
        }
        MapWriter.write(map, file);
    }

    private Path originFile() {
        return file.resolveSibling(file.getFileName() + ORIGIN_ENDING);
    }

    private StorageException failed(IOException cause) {
        return FileProblems.inFolder(file.getParent(), cause);
    }
}
