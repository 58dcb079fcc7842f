package org.touchline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;

/// Held for as long as a file is in use, see [MapLocks]. If the program is killed, the system gives
/// it up.
public final class MapLock implements AutoCloseable {
    private final FileLock lock;

    MapLock(FileLock lock) {
        this.lock = lock;
    }

    /// Lets others use the file.
    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
