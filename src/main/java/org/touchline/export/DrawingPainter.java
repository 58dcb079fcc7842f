package org.touchline.export;

import org.touchline.drawing.Drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.DoubleConsumer;

/// Writes a drawing in the format of an [ExportFormat].
@FunctionalInterface
public interface DrawingPainter {
    /// Paints a drawing to the end of a stream, which it leaves open.
    ///
    /// @param created the date that the file bears
    /// @param progress is told the share that is done, from 0 to 1, and may throw to give up
    void paint(Drawing drawing, Instant created, DoubleConsumer progress, OutputStream out)
            throws IOException;
}
