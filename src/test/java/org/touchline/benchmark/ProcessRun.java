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

    private static final Duration IDLE = Duration.ofMillis(50);
    private static final int IDLE_SECONDS = 3;

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

    /// Waits until a process has done next to nothing for some seconds.
    static void waitUntilIdle(Process process) throws InterruptedException {
        Duration before = Duration.ZERO;
        for (int idle = 0; idle < IDLE_SECONDS; ) {
            process.waitFor(1, TimeUnit.SECONDS);
            Duration now = process.info().totalCpuDuration().orElse(Duration.ZERO);
            idle = now.minus(before).compareTo(IDLE) < 0 ? idle + 1 : 0;
            before = now;
        }
    }

    /// The most resident memory in MB that a process had so far; 0 where the system does not tell.
    static long peakMemory(long process) {
        return megabytes(process, "VmHWM:");
    }

    /// The resident memory in MB that a process has now; 0 where the system does not tell.
    static long memory(long process) {
        return megabytes(process, "VmRSS:");
    }

    private static long megabytes(long process, String row) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith(row))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }
}
