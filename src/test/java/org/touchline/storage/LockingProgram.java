package org.touchline.storage;

import java.io.IOException;
import java.nio.file.Path;

/// Another program that has a map open: started by a test, ended by the test.
final class LockingProgram {
    private static final String HELD = "held";

    private LockingProgram() {}

    /// Starts it; when this returns, it holds the lock.
    static Process start(Path folder, Path map) throws IOException {
        return OtherProgram.start(LockingProgram.class, HELD, folder, map);
    }

    /// Holds the lock until its standard input ends or it is killed.
    public static void main(String[] arguments) throws Exception {
        try (CopyLocks locks = new CopyLocks(Path.of(arguments[0]))) {
            CopyLock lock = locks.tryLock(Path.of(arguments[1])).orElseThrow();
            System.out.println(HELD);
            System.in.read();
            lock.close();
        }
    }
}
