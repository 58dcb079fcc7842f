package org.touchline.ui.task;

import java.util.function.DoubleConsumer;

/// Something that takes its time: reading, saving, exporting.
///
/// @param <T> what comes of it
@FunctionalInterface
public interface Work<T> {
    /// Does it, on a thread that is not the window's. The thread is interrupted if the user gives
    /// the work up; it ends soon after, with any exception.
    ///
    /// @param progress is told the share that is done, from 0 to 1, by work that knows
    T run(DoubleConsumer progress) throws Exception;
}
