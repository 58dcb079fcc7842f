package org.touchline.export;

import org.touchline.drawing.Pages;
import org.touchline.export.ExportException.Category;
import org.touchline.paint.pdf.PdfPainter;
import org.touchline.paint.png.PixelSize;
import org.touchline.paint.png.PngPainter;
import org.touchline.paint.svg.LetterForm;
import org.touchline.paint.svg.SvgPainter;
import org.touchline.text.BundledFonts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// All formats that maps are exported to. Made once, by the wiring; window and command line offer
/// what it lists.
public final class ExportFormats {
    /// Sharp on a screen of high density, and small enough to mail.
    private static final double PNG_SCALE = 2;

    private final List<ExportFormat> formats;

    public ExportFormats(BundledFonts fonts) {
        var pdf = new PdfPainter(fonts);
        var svg = new SvgPainter(fonts);
        var png = new PngPainter(fonts);
        formats =
                List.of(
                        new ExportFormat(
                                "pdf",
                                ".pdf",
                                (drawing, created, progress, out) ->
                                        pdf.paint(Pages.of(drawing), created, progress, out)),
                        new ExportFormat(
                                "svg",
                                ".svg",
                                (drawing, _, progress, out) ->
                                        svg.paint(
                                                drawing, LetterForm.EMBEDDED_FONTS, progress, out)),
                        new ExportFormat(
                                "png",
                                ".png",
                                (drawing, _, progress, out) ->
                                        png.paint(
                                                drawing,
                                                PixelSize.times(PNG_SCALE, drawing.size())
                                                        .limited(drawing.size()),
                                                false,
                                                progress,
                                                out)));
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

    private String extensions() {
        return formats.stream().map(ExportFormat::extension).collect(Collectors.joining(", "));
    }
}
