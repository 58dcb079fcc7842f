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

/// Which copies of unsaved work belong to a map that is open, in this program or in another one of
/// the same user: a start offers only the others, which a crash left.
///
/// Maps themselves are not locked. Within the program, a map is open in one window; another program
/// may open it too, and whoever saves second is told that the file has changed meanwhile, by its
/// [FileStamp].
///
/// Every copy is one byte of a single lock file, so that nothing is left beside it and nothing has
/// to be cleaned up. A program has one of these, because POSIX gives up all locks on a file as soon
/// as any of its channels is closed.
public final class CopyLocks implements AutoCloseable {
    private static final String FILE = "copies.lock";

    private final Path folder;
    private Optional<FileChannel> channel = Optional.empty();

    /// The locks of all programs that name the same folder.
    ///
    /// @param folder is made, when it is needed, where it is missing
    public CopyLocks(Path folder) {
        this.folder = folder;
    }

    /// A lock on a copy; empty if its map is open already.
    ///
    /// @throws StorageException if the folder cannot be written to, or the system cannot say
    public Optional<CopyLock> tryLock(Path file) throws StorageException {
        try {
            FileLock lock = channel().tryLock(position(file), 1, false);
            return Optional.ofNullable(lock).map(CopyLock::new);
        } catch (OverlappingFileLockException _) {
            return Optional.empty(); // held by this very program
        } catch (IOException e) {
            throw new StorageException(Category.ACCESS, Problem.ofFile("storage.lock"), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    private synchronized FileChannel channel() throws StorageException {
        try {
            if (channel.isEmpty()) {
                Files.createDirectories(folder);
                channel =
                        Optional.of(
                                FileChannel.open(
                                        folder.resolve(FILE),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE));
            }
            return channel.get();
        } catch (IOException e) {
            throw FileProblems.inFolder(folder, e);
        }
    }

    /// The byte that stands for a copy. That two copies share one is as good as impossible, and
    /// would only put an offer off to a later start.
    private static long position(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        return Integer.toUnsignedLong(real.toString().hashCode());
    }
}
