package org.touchline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;

/// Held for as long as the map of a copy is open, see [CopyLocks]. If the program is killed, the
/// system gives it up.
public final class CopyLock implements AutoCloseable {
    private final FileLock lock;

    CopyLock(FileLock lock) {
        this.lock = lock;
    }

    /// Lets others have the copy.
    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
