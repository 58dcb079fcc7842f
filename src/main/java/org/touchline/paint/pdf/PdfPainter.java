package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.touchline.drawing.Page;
import org.touchline.drawing.Pages;
import org.touchline.text.BundledFonts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Writes pages as a PDF document, tagged, with bookmarks and live links.
///
/// Made once, by the wiring; each call is independent of the others. Safe for several threads.
public final class PdfPainter {
    /// Makes the file's identifier the same each time; it is combined with the title and the date.
    private static final long DOCUMENT_ID = 1;

    /// Writing the finished page, its fonts cut down, takes about as long as drawing it.
    private static final double SHARE_OF_DRAWING = 0.5;

    private final BundledFonts fonts;

    public PdfPainter(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /// Paints a document.
    ///
    /// @param created the date that the document bears
    /// @param progress is told how much is done, from 0 to 1, item by item; it may throw to give up
    /// @param out is written to at the end, and left open
    /// @throws IOException if `out` fails
    public void paint(Pages pages, Instant created, DoubleConsumer progress, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            DocumentProperties.write(document, pages, created);
            PageWriter writer = new PageWriter(document, fonts);
            List<Page> all = pages.pages();
            for (int i = 0; i < all.size(); i++) {
                int done = i;
                writer.write(
                        all.get(i),
                        share -> progress.accept(SHARE_OF_DRAWING * (done + share) / all.size()));
            }
            writer.finish();
            progress.accept(SHARE_OF_DRAWING);
            document.save(out);
        }
        progress.accept(1);
    }
}
