package org.touchline.benchmark;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Does a step with every frame, and prints how long the frames took: median, 95th and 99th
/// percentile of the time from frame to frame, and of the processor time that the JavaFX thread had
/// for each.
final class FrameTimes extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 40;
    private static final int FRAMES = 200;

    private final Runnable endOfWork = this::endOfWork;
    private final double[] frames = new double[FRAMES];
    private final double[] work = new double[FRAMES];
    private final Scene scene;
    private final String title;
    private final IntConsumer step;
    private final Runnable end;
    private int frame;
    private long started;
    private long worked;

    /// @param step is told the number of its frame, from 0
    /// @param end is called after the last one
    FrameTimes(Scene scene, String title, IntConsumer step, Runnable end) {
        this.scene = scene;
        this.title = title;
        this.step = step;
        this.end = end;
        scene.addPostLayoutPulseListener(endOfWork);
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        record(frames, frame - 1, now - started);
        started = now;
        worked = THREADS.getCurrentThreadCpuTime();
        if (frame == WARM_UP + FRAMES) {
            finish();
        } else {
            step.accept(frame++);
        }
    }

    /// The scene is laid out: what follows is for the thread that renders.
    private void endOfWork() {
        record(work, frame - 1, THREADS.getCurrentThreadCpuTime() - worked);
    }

    private static void record(double[] times, int frame, long nanos) {
        if (frame >= WARM_UP) {
            times[frame - WARM_UP] = nanos / 1e6;
        }
    }

    private void finish() {
        stop();
        scene.removePostLayoutPulseListener(endOfWork);
        System.out.printf("%-62s frame %s, work %s ms%n", title, summary(frames), summary(work));
        end.run();
    }

    private static String summary(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return "%5.1f %5.1f %5.1f"
                .formatted(
                        sorted[FRAMES / 2], sorted[FRAMES * 95 / 100], sorted[FRAMES * 99 / 100]);
    }
}
