package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Rect;
import org.touchline.text.BundledFonts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Writes a drawing as a PDF of one page that is as large as the drawing.
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

    /// Paints a drawing.
    ///
    /// @param created the date that the document bears
    /// @param progress is told how much is done, from 0 to 1, item by item; it may throw to give up
    /// @param out is written to at the end, and left open
    /// @throws IOException if `out` fails
    public void paint(Drawing drawing, Instant created, DoubleConsumer progress, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            DocumentProperties.write(document, drawing, created);
            PageScale scale = PageScale.of(drawing.size());
            PDPage page = scale.newPage();
            document.addPage(page);
            Tags tags = new Tags(document, page);
            try (PageContent content = new PageContent(document, page, scale.matrix(), fonts)) {
                PicturePainter pictures = new PicturePainter(document, content);
                fillSheet(drawing, content);
                paintItems(
                        drawing.items(),
                        new ItemPainter(drawing, content, tags, scale, pictures),
                        progress);
            }
            tags.finish();
            document.save(out);
        }
        progress.accept(1);
    }

    private static void fillSheet(Drawing drawing, PageContent content) throws IOException {
        Rect sheet = new Rect(0, 0, drawing.size().width(), drawing.size().height());
        content.beginArtifact();
        content.paint(Outlines.rectangle(sheet, 0), drawing.background(), Stroke.NONE);
        content.end();
    }

    private static void paintItems(List<Item> items, ItemPainter painter, DoubleConsumer progress)
            throws IOException {
        for (int i = 0; i < items.size(); i++) {
            progress.accept(SHARE_OF_DRAWING * i / items.size());
            painter.paint(items.get(i));
        }
        progress.accept(SHARE_OF_DRAWING);
    }
}
