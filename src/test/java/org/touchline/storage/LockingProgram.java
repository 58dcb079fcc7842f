package org.touchline.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Another program that has a map open: started by a test, ended by the test.
final class LockingProgram {
    private static final String HELD = "held";

    private LockingProgram() {}

    /// Starts it; when this returns, it holds the lock.
    static Process start(Path folder, Path map) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockingProgram.class.getName(),
                        folder.toString(),
                        map.toString());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line = process.inputReader().readLine();
        if (!HELD.equals(line)) {
            throw new AssertionError("the other program says " + line);
        }
        return process;
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
