package org.touchline.ui.export;

import org.touchline.export.ExportException;
import org.touchline.export.ExportFormat;
import org.touchline.export.ExportRequest;
import org.touchline.export.Exporter;
import org.touchline.layout.Labels;
import org.touchline.model.JourneyMap;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/// A map as a PDF that looks as on screen.
///
/// @param labels words in the language of a map
/// @param clock for the date that the file bears
public record PdfExport(
        Exporter exporter,
        ExportFormat format,
        Function<JourneyMap, Labels> labels,
        InstantSource clock) {
    /// Writes the file, on a thread that is interrupted to call it off.
    ///
    /// @param progress is told the share that is done
    void write(JourneyMap map, Path target, DoubleConsumer progress) throws ExportException {
        var request = ExportRequest.of(map, format, labels.apply(map), clock.instant());
        exporter.export(request, target, new ThreadProgress(progress));
    }
}
