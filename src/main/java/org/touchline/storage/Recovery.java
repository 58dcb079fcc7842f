package org.touchline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A folder for copies of maps that are not saved yet, so that a crash costs nobody their work.
///
/// While a map is open, its [Autosave] has a copy here whenever there is something to lose. Copies
/// that nobody has open any more were left by a crash: the next start offers them.
public final class Recovery {
    private static final String ENDING = ".journey.json";

    private final Path folder;
    private final CopyLocks locks;

    /// @param folder where the copies are; it is made where it is missing
    public Recovery(Path folder, CopyLocks locks) {
        this.folder = folder;
        this.locks = locks;
    }

    /// Where the copies are.
    public Path folder() {
        return folder;
    }

    /// A place for the copies of one map, for as long as it is open.
    ///
    /// @throws StorageException if the folder cannot be written to
    public Autosave autosave() throws StorageException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileProblems.inFolder(folder, e);
        }
        Path copy = folder.resolve(UUID.randomUUID() + ENDING);
        return new Autosave(new RecoveryCopy(copy), locks.tryLock(copy).orElseThrow());
    }

    /// The copies that a crash left.
    ///
    /// @throws StorageException if the folder cannot be read
    public List<RecoveryCopy> recoverable() throws StorageException {
        List<RecoveryCopy> left = new ArrayList<>();
        for (Path copy : copies()) {
            var lock = locks.tryLock(copy);
            if (lock.isPresent()) {
                lock.get().close();
                left.add(new RecoveryCopy(copy));
            }
        }
        return left;
    }

    private List<Path> copies() throws StorageException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw FileProblems.inFolder(folder, e);
        }
    }
}
