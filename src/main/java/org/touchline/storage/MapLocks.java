package org.touchline.storage;

import org.touchline.storage.StorageException.Category;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Which files are in use, in this program or in another one of the same user. [Recovery] locks its
/// copies, so that a start does not offer what another window is still working on.
///
/// The maps themselves are not locked: one can be open in two windows. Whoever saves second is told
/// that the file has changed meanwhile, by its [FileStamp].
///
/// Every file is one byte of a single lock file, so that nothing is left beside it and nothing has
/// to be cleaned up. A program has one of these, because POSIX gives up all locks on a file as soon
/// as any of its channels is closed.
public final class MapLocks implements AutoCloseable {
    private static final String FILE = "open-maps.lock";

    private final FileChannel channel;

    private MapLocks(FileChannel channel) {
        this.channel = channel;
    }

    /// The locks of all programs that name the same folder; it is made where it is missing.
    ///
    /// @throws StorageException if the folder cannot be written to
    public static MapLocks in(Path folder) throws StorageException {
        try {
            Files.createDirectories(folder);
            return new MapLocks(
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw FileProblems.inFolder(folder, e);
        }
    }

    /// A lock on a file; empty if it is in use already.
    ///
    /// @throws StorageException if the system cannot say
    public Optional<MapLock> tryLock(Path file) throws StorageException {
        try {
            FileLock lock = channel.tryLock(position(file), 1, false);
            return Optional.ofNullable(lock).map(MapLock::new);
        } catch (OverlappingFileLockException _) {
            return Optional.empty(); // held by this very program
        } catch (IOException e) {
            throw new StorageException(Category.ACCESS, Problem.ofFile("storage.lock"), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// The byte that stands for a file. That two copies share one is as good as impossible, and
    /// would only put an offer off to a later start.
    private static long position(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        return Integer.toUnsignedLong(real.toString().hashCode());
    }
}
