package org.touchline.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// The threads of the program that do what takes time. There is one of these; each window and
/// whoever else has such work makes a [Background] of it.
public final class Workers implements AutoCloseable {
    private final ThreadFactory threads =
            Thread.ofPlatform().name("background-", 1).daemon().factory();
    private final ExecutorService beside = Executors.newCachedThreadPool(threads);
    private final List<ExecutorService> lanes = new ArrayList<>();

    /// A thread for works that are done one after the other. Whoever asks for it shuts it down.
    synchronized ExecutorService lane() {
        lanes.removeIf(ExecutorService::isTerminated);
        ExecutorService lane = Executors.newSingleThreadExecutor(threads);
        lanes.add(lane);
        return lane;
    }

    /// Does works at once, each on a thread of its own.
    Executor beside() {
        return work -> {
            if (!beside.isShutdown()) {
                beside.execute(work);
            }
        };
    }

    /// Waits for what is being done, so that nothing is left half written; what comes later is not
    /// begun any more.
    @Override
    public synchronized void close() {
        lanes.forEach(ExecutorService::close);
        beside.close();
    }
}
