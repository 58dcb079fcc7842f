package org.touchline.storage;

import org.touchline.model.JourneyMap;

import java.nio.file.Path;

/// Keeps a copy of one open map while it has unsaved changes, see [Recovery]. When it is written is
/// up to the caller, who may write in the background: what comes after the end is ignored.
public final class Autosave implements AutoCloseable {
    private final RecoveryCopy copy;
    private final CopyLock lock;
    private boolean isClosed;

    Autosave(RecoveryCopy copy, CopyLock lock) {
        this.copy = copy;
        this.lock = lock;
    }

    /// Keeps the map as it is now.
    ///
    /// @param origin the file that it was opened from
    /// @throws StorageException if it cannot be written
    public void keep(JourneyMap map, Path origin) throws StorageException {
        write(map, origin.toAbsolutePath().toString());
    }

    /// Keeps a map that was never saved.
    ///
    /// @throws StorageException if it cannot be written
    public void keep(JourneyMap map) throws StorageException {
        write(map, "");
    }

    /// Drops the copy: the map is saved, there is nothing to lose.
    ///
    /// @throws StorageException if it cannot be deleted
    public synchronized void drop() throws StorageException {
        copy.discard();
    }

    /// Drops the copy because the map is closed, saved or not, as the user wished.
    ///
    /// @throws StorageException if it cannot be deleted
    @Override
    public synchronized void close() throws StorageException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            copy.discard();
        } finally {
            lock.close();
        }
    }

    private synchronized void write(JourneyMap map, String origin) throws StorageException {
        if (!isClosed) {
            copy.write(map, origin);
        }
    }
}
