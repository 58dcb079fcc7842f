package org.touchline.ui;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The JavaFX thread, which has to answer.
final class AnsweringThread {
    private static final int PATIENCE_SECONDS = 60;

    private AnsweringThread() {}

    /// Does something on the JavaFX thread and waits for it; what it throws is thrown here. If it
    /// does not end, the error says where the thread hangs.
    ///
    /// @param last what was done before, for errors
    static void run(Runnable deed, Supplier<String> last) {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                deed.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("after " + last.get(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("no answer after " + last.get() + stack(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String stack() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("JavaFX Application"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .map(frame -> "\n  in " + frame)
                .collect(Collectors.joining());
    }
}
