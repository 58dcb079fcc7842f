package org.touchline.benchmark;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Does a step with every frame, and measures how long the frames took and how much work they were.
final class FrameTimes extends AnimationTimer {
    private static final int WARM_UP = 60;
    private static final int FRAMES = 200;

    private final Runnable endOfWork = this::endOfWork;
    private final double[] times = new double[FRAMES];
    private final double[] work = new double[FRAMES];
    private final double[] rendering = new double[FRAMES];
    private final Threads threads = new Threads();
    private final Scene scene;
    private final IntConsumer step;
    private final Consumer<Result> end;
    private int frame;
    private long started;
    private long worked;
    private long rendered;
    private long allocated;

    /// What was measured, in milliseconds.
    ///
    /// @param times from frame to frame
    /// @param work that the JavaFX thread had for each: processor time
    /// @param rendering the same of the thread that renders
    /// @param garbage bytes that the JavaFX thread allocated for one, on average
    record Result(Spread times, Spread work, Spread rendering, long garbage) {}

    /// @param step is told the number of its frame, from 0
    /// @param end is told the result
    FrameTimes(Scene scene, IntConsumer step, Consumer<Result> end) {
        this.scene = scene;
        this.step = step;
        this.end = end;
        scene.addPostLayoutPulseListener(endOfWork);
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        record(times, now - started);
        started = now;
        long renderedNow = threads.rendering();
        record(rendering, renderedNow - rendered);
        rendered = renderedNow;
        worked = threads.work();
        if (frame == WARM_UP) {
            allocated = threads.allocated();
        }
        if (frame == WARM_UP + FRAMES) {
            finish();
        } else {
            step.accept(frame++);
        }
    }

    /// The scene is laid out: what follows is for the thread that renders.
    private void endOfWork() {
        record(work, threads.work() - worked);
    }

    /// Of the frame that was begun last.
    private void record(double[] values, long nanos) {
        if (frame > WARM_UP) {
            values[frame - WARM_UP - 1] = nanos / 1e6;
        }
    }

    private void finish() {
        stop();
        scene.removePostLayoutPulseListener(endOfWork);
        long garbage = (threads.allocated() - allocated) / FRAMES;
        end.accept(new Result(Spread.of(times), Spread.of(work), Spread.of(rendering), garbage));
    }
}
