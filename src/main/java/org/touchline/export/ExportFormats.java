package org.touchline.export;

import org.touchline.drawing.Drawing;
import org.touchline.export.ExportException.Category;
import org.touchline.interchange.CsvWriter;
import org.touchline.interchange.ReportWriter;
import org.touchline.interchange.WorkbookWriter;
import org.touchline.paint.pdf.PdfPainter;
import org.touchline.paint.png.PixelSize;
import org.touchline.paint.png.PngPainter;
import org.touchline.paint.pptx.PptxPainter;
import org.touchline.paint.svg.SvgPainter;
import org.touchline.text.BundledFonts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/// All formats that maps are exported to. Made once, by the wiring; window and command line offer
/// what it lists.
public final class ExportFormats {
    private final List<ExportFormat> formats;

    public ExportFormats(BundledFonts fonts) {
        var pdf = new PdfPainter(fonts);
        var pptx = new PptxPainter();
        var svg = new SvgPainter(fonts);
        var png = new PngPainter(fonts);
        formats =
                List.of(
                        new ExportFormat(
                                "pdf",
                                ".pdf",
                                (source, progress, out) ->
                                        pdf.paint(
                                                source.pages(),
                                                source.request().created(),
                                                progress,
                                                out)),
                        new ExportFormat(
                                "pptx",
                                ".pptx",
                                (source, progress, out) ->
                                        pptx.paint(
                                                source.slides(),
                                                source.request().created(),
                                                progress,
                                                out)),
                        new ExportFormat(
                                "svg",
                                ".svg",
                                (source, progress, out) ->
                                        svg.paint(
                                                source.drawing(),
                                                source.request().letters(),
                                                progress,
                                                out)),
                        new ExportFormat(
                                "png",
                                ".png",
                                (source, progress, out) -> writePng(source, png, progress, out)),
                        new ExportFormat("xlsx", ".xlsx", ExportFormats::writeWorkbook),
                        new ExportFormat("csv", ".csv", ExportFormats::writeCsv),
                        new ExportFormat("md", ".md", ExportFormats::writeReport));
    }

    /// The usual one first.
    public List<ExportFormat> all() {
        return formats;
    }

    /// The format that a file's name asks for.
    ///
    /// @throws ExportException if its extension is none of these
    public ExportFormat ofFile(Path file) throws ExportException {
        String name = String.valueOf(file.getFileName());
        return formats.stream()
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.extension()))
                .findFirst()
                .orElseThrow(() ->
                        new ExportException(Category.FORMAT, "export.unknown", name, extensions()));
    }

    private static void writePng(
            ExportSource source, PngPainter png, DoubleConsumer progress, OutputStream out)
            throws IOException, ExportException {
        Drawing drawing = source.drawing();
        PictureOptions options = source.request().picture();
        PixelSize size = options.size(drawing.size());
        if (!size.isWritable()) {
            throw new ExportException(
                    Category.SIZE,
                    "export.tooManyPixels",
                    size.width(),
                    size.height(),
                    PixelSize.LONGEST_SIDE);
        }
        png.paint(drawing, size, options.isTransparent(), progress, out);
    }

    private static void writeWorkbook(
            ExportSource source, DoubleConsumer progress, OutputStream out) throws IOException {
        ExportRequest request = source.request();
        new WorkbookWriter(source.words())
                .write(request.map(), request.author(), request.created(), progress, out);
    }

    private static void writeCsv(ExportSource source, DoubleConsumer progress, OutputStream out)
            throws IOException {
        ExportRequest request = source.request();
        new CsvWriter(request.csv()).write(request.map(), source.words(), progress, out);
    }

    private static void writeReport(ExportSource source, DoubleConsumer progress, OutputStream out)
            throws IOException {
        String report = new ReportWriter(source.request().map(), source.words()).write();
        out.write(report.getBytes(StandardCharsets.UTF_8));
        progress.accept(1);
    }

    private String extensions() {
        return formats.stream().map(ExportFormat::extension).collect(Collectors.joining(", "));
    }
}
