package org.touchline.ui.task;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Computes the same thing anew and anew, beside the window: a search, at each key that is typed.
/// Only what was asked for last is told. Called on the window's thread, and calls back on it.
public final class Newest<T> {
    private final Background background;
    private final Consumer<T> told;
    private int asked;
    private boolean computing;

    /// @param told is given each result that is still of interest
    public Newest(Background background, Consumer<T> told) {
        this.background = background;
        this.told = told;
    }

    /// Asks for a result; those that were asked for before are no longer wanted.
    public void compute(Supplier<T> work) {
        asked++;
        computing = true;
        int number = asked;
        background.runBeside(
                "",
                _ -> work.get(),
                result -> {
                    if (number == asked) {
                        computing = false;
                        told.accept(result);
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /// Whether a result that is wanted is not there yet.
    public boolean isComputing() {
        return computing;
    }

    /// Nothing is wanted any more.
    public void forget() {
        asked++;
        computing = false;
    }
}
