package org.touchline.benchmark;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;

/// The processor time of JavaFX's threads, in nanoseconds: on a machine that is busy with other
/// things it tells more than the time on the wall. Asked on the JavaFX thread.
final class Threads {
    private static final String RENDERER = "QuantumRenderer";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long renderer = renderer();

    long work() {
        return threads.getCurrentThreadCpuTime();
    }

    long rendering() {
        return threads.getThreadCpuTime(renderer);
    }

    /// Bytes that the JavaFX thread has allocated so far.
    long allocated() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    private static long renderer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(RENDERER))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow();
    }
}
