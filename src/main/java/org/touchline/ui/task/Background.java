package org.touchline.ui.task;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Does what takes time beside the window: what belongs to its document one after the other, so
/// that two saves never cross; what does not, such as an export, at the same time. Called on the
/// window's thread, and calls back on it.
public final class Background implements AutoCloseable {
    /// What is done within this time is not worth showing.
    private static final Duration PATIENCE = Duration.millis(300);

    private static final double UNKNOWN = -1;

    private final ExecutorService lane;
    private final Executor beside;
    private final List<RunningWork> taking = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<RunningWork>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public Background(Workers workers) {
        lane = workers.lane();
        beside = workers.beside();
    }

    /// The work that a user is waiting for, if it takes long.
    public ReadOnlyObjectProperty<Optional<RunningWork>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Does a work after those that were asked for before; one of the two is called once it has
    /// ended, neither if the user gave it up.
    ///
    /// @param title what is being done, in the user's words; empty for what nobody waits for, which
    ///   is never shown
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (!lane.isShutdown()) {
            lane.execute(task(title, work, done, failed));
        }
    }

    /// Does a work at once, so that it delays no other.
    ///
    /// @param title as with [#run]
    public <T> void runBeside(
            String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        beside.execute(task(title, work, done, failed));
    }

    /// Nothing more is begun; what was asked for before is done all the same. Nobody waits: the end
    /// of the program does, see [Workers].
    @Override
    public void close() {
        lane.shutdown();
    }

    private <T> FutureTask<T> task(
            String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var share = new SimpleDoubleProperty(UNKNOWN);
        var patience = new PauseTransition(PATIENCE);
        var task =
                new FutureTask<>(
                        () -> {
                            if (!title.isEmpty()) {
                                Platform.runLater(patience::play);
                            }
                            return work.run(now -> Platform.runLater(() -> share.set(now)));
                        }) {
                    @Override
                    protected void done() {
                        Platform.runLater(() -> {
                            patience.stop();
                            taking.removeIf(running -> running.share() == share);
                            update();
                            report(this, done, failed);
                        });
                    }
                };
        var running = new RunningWork(title, share, () -> task.cancel(true));
        patience.setOnFinished(_ -> {
            taking.add(running);
            update();
        });
        return task;
    }

    private void update() {
        shown.set(taking.stream().findFirst());
    }

    private <T> void report(Future<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        switch (task.state()) {
            case SUCCESS -> done.accept(task.resultNow());
            case FAILED -> failed.accept(task.exceptionNow());
            case CANCELLED, RUNNING -> {}
        }
    }
}
