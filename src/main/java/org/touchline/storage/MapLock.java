package org.touchline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;

/// Held for as long as a map is open, see [MapLocks]. If the program is killed, the system gives it
/// up.
public final class MapLock implements AutoCloseable {
    private final FileLock lock;

    MapLock(FileLock lock) {
        this.lock = lock;
    }

    /// Lets others open the map.
    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
