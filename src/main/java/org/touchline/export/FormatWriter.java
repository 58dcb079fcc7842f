package org.touchline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.DoubleConsumer;

/// Writes a map in the format of an [ExportFormat].
@FunctionalInterface
interface FormatWriter {
    /// Writes to the end of a stream, which it leaves open.
    ///
    /// @param source gives what is asked for, and the map in whatever form the format wants
    /// @param progress is told the share that is done, from 0 to 1, and may throw to give up
    /// @throws ExportException if the map cannot be written as it was asked for
    void write(ExportSource source, DoubleConsumer progress, OutputStream out)
            throws IOException, ExportException;
}
