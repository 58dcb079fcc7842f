package org.touchline.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of the tests that runs in a process of its own, so that it can be killed.
final class OtherProgram {
    private OtherProgram() {}

    /// Starts it; when this returns, it has said that it is ready.
    ///
    /// @param main of the program
    /// @param ready the first line that it prints
    static Process start(Class<?> main, String ready, Path... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line = process.inputReader().readLine();
        if (!ready.equals(line)) {
            throw new AssertionError("the other program says " + line);
        }
        return process;
    }
}
