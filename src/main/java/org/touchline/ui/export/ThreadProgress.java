package org.touchline.ui.export;

import org.touchline.export.Progress;

import java.util.function.DoubleConsumer;

/// The progress of an export that is called off by interrupting its thread.
///
/// @param shares is told how much is done
record ThreadProgress(DoubleConsumer shares) implements Progress {
    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void report(double share) {
        shares.accept(share);
    }
}
