package org.touchline.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.function.Consumer;

/// How long it takes from a key to the pixels: until the next frame begins, what the JavaFX thread
/// does for it, and what the thread that renders does.
final class KeyTimes extends AnimationTimer {
    private static final int FRAMES_A_KEY = 4;
    private static final int WARM_UP = 10;

    private final Runnable endOfWork = this::endOfWork;
    private final Threads threads = new Threads();
    private final Scene scene;
    private final double[] times;
    private final Runnable key;
    private final Consumer<Spread> end;
    private int frame;
    private long pressed;
    private long laidOut;
    private long rendered;

    /// @param key presses one
    KeyTimes(Scene scene, int keys, Runnable key, Consumer<Spread> end) {
        this.scene = scene;
        this.key = key;
        this.end = end;
        times = new double[keys];
        scene.addPostLayoutPulseListener(endOfWork);
    }

    @Override
    public void handle(long pulse) {
        int number = frame / FRAMES_A_KEY - WARM_UP;
        switch (frame % FRAMES_A_KEY) {
            case 1 -> {
                rendered = threads.rendering();
                Platform.runLater(this::press);
            }
            case 3 -> {
                if (number >= 0) {
                    times[number] = (laidOut - pressed + threads.rendering() - rendered) / 1e6;
                }
            }
            default -> {}
        }
        frame++;
        if (frame == (times.length + WARM_UP) * FRAMES_A_KEY) {
            stop();
            scene.removePostLayoutPulseListener(endOfWork);
            end.accept(Spread.of(times));
        }
    }

    /// Just missed the frame: a key that comes later waits less.
    private void press() {
        pressed = System.nanoTime();
        key.run();
    }

    private void endOfWork() {
        if (frame % FRAMES_A_KEY == 3) {
            laidOut = System.nanoTime();
        }
    }
}
