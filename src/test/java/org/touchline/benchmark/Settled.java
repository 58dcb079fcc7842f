package org.touchline.benchmark;

import javafx.animation.AnimationTimer;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// Waits until something has come about and is drawn: until the thread that renders has had nothing
/// worth mentioning to do for some frames.
final class Settled extends AnimationTimer {
    /// Of a frame in which nothing new is drawn, in nanoseconds.
    private static final long IDLE = 1_500_000;

    private static final int IDLE_FRAMES = 8;

    private final Threads threads = new Threads();
    private final BooleanSupplier condition;
    private final LongConsumer end;
    private boolean begun;
    private int idle;
    private long rendered;
    private long lastWork;

    /// @param condition what has to come about
    /// @param end is told when the last frame with work had been drawn, in nanoseconds
    Settled(BooleanSupplier condition, LongConsumer end) {
        this.condition = condition;
        this.end = end;
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        long renderedNow = threads.rendering();
        boolean isIdle = renderedNow - rendered < IDLE;
        rendered = renderedNow;
        if (!begun) {
            begun = condition.getAsBoolean();
            lastWork = now;
        } else if (!isIdle) {
            idle = 0;
            lastWork = now;
        } else if (++idle == IDLE_FRAMES) {
            stop();
            end.accept(lastWork);
        }
    }
}
