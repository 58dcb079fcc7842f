package org.touchline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of the packaged program as a process of its own.
///
/// @param time from its start to its end
/// @param peakMemory the most resident memory in MB, as far as the system tells; else 0
record ProcessRun(Duration time, long peakMemory) {
    private static final Path PROGRAM = Path.of("target", "touchline", "bin", "touchline");

    /// Runs `bin/touchline` with arguments and waits for its end.
    static ProcessRun of(List<String> arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(arguments);
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMemory(process.pid()));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(arguments + " ended with " + process.exitValue());
        }
        return new ProcessRun(Duration.ofNanos(System.nanoTime() - start), peak);
    }

    /// Starts `bin/touchline` with arguments; what it prints is shown.
    static Process start(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start();
    }

    /// In MB, of a process that runs; 0 where the system does not tell.
    static long peakMemory(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }
}
