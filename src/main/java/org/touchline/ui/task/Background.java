package org.touchline.ui.task;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.util.Duration;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Does what takes time on a thread of its own, one work after the other, so that two saves never
/// cross. Called on the window's thread, and calls back on it.
public final class Background implements AutoCloseable {
    /// What is done within this time is not worth showing.
    private static final Duration PATIENCE = Duration.millis(300);

    private static final double UNKNOWN = -1;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("background").daemon().factory());
    private final ReadOnlyObjectWrapper<Optional<RunningWork>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The work that a user is waiting for, if it takes long.
    public ReadOnlyObjectProperty<Optional<RunningWork>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Starts a work; one of the two is called once it has ended, neither if the user gave it up.
    ///
    /// @param title what is being done, in the user's words; empty for what nobody waits for, which
    ///   is never shown
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
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
                            hide(share);
                            report(this, done, failed);
                        });
                    }
                };
        var running = new RunningWork(title, share, () -> task.cancel(true));
        patience.setOnFinished(_ -> shown.set(Optional.of(running)));
        if (!thread.isShutdown()) {
            thread.execute(task);
        }
    }

    /// Waits for what is being done, so that nothing is left half written; what comes later is not
    /// begun any more.
    @Override
    public void close() {
        thread.close();
    }

    private void hide(ObservableDoubleValue share) {
        if (shown.get().filter(work -> work.share() == share).isPresent()) {
            shown.set(Optional.empty());
        }
    }

    private <T> void report(Future<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        switch (task.state()) {
            case SUCCESS -> done.accept(task.resultNow());
            case FAILED -> failed.accept(task.exceptionNow());
            case CANCELLED, RUNNING -> {}
        }
    }
}
