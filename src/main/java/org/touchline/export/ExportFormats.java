package org.touchline.export;

import org.touchline.export.ExportException.Category;
import org.touchline.paint.pdf.PdfPainter;
import org.touchline.text.BundledFonts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// All formats that maps are exported to. Made once, by the wiring; window and command line offer
/// what it lists.
public final class ExportFormats {
    private final List<ExportFormat> formats;

    public ExportFormats(BundledFonts fonts) {
        formats = List.of(new ExportFormat("pdf", ".pdf", new PdfPainter(fonts)::paint));
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
