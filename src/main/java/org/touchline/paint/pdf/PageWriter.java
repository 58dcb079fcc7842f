package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.touchline.drawing.Item;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Page;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.text.BundledFonts;

import java.io.IOException;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Adds page after page to one document: fonts, icons and pictures are in it once.
final class PageWriter {
    private final PDDocument document;
    private final EmbeddedFonts fonts;
    private final Stamps stamps;
    private final ItemPainter.Paper paper;

    PageWriter(PDDocument document, BundledFonts files) {
        this.document = document;
        fonts = new EmbeddedFonts(document, files);
        stamps = new Stamps(document);
        paper =
                new ItemPainter.Paper(
                        new Tags(document),
                        new PicturePainter(document),
                        new HeadingLevels(),
                        new Bookmarks(document));
    }

    /// @param progress is told the share of the page that is done
    void write(Page page, DoubleConsumer progress) throws IOException {
        PageScale scale = PageScale.of(page.size());
        PDPage sheet = scale.newPage();
        document.addPage(sheet);
        paper.tags().begin(sheet);
        paper.bookmarks().begin(sheet);
        try (PageContent content =
                new PageContent(document, sheet, scale.matrix(), fonts, stamps)) {
            fill(page, content);
            for (Layer layer : page.layers()) {
                content.beginLayer(layer);
                write(layer, new ItemPainter(layer, scale, content, paper), progress);
                content.endLayer();
            }
        }
    }

    /// To be called after the last page.
    void finish() {
        paper.tags().finish();
        paper.bookmarks().finish();
    }

    private static void fill(Page page, PageContent content) throws IOException {
        Size size = page.size();
        content.beginArtifact();
        content.paint(
                Outlines.rectangle(new Rect(0, 0, size.width(), size.height()), 0),
                page.background(),
                Stroke.NONE);
        content.end();
    }

    private static void write(Layer layer, ItemPainter painter, DoubleConsumer progress)
            throws IOException {
        List<Item> items =
                layer.isWhole() ? layer.drawing().items() : layer.drawing().itemsIn(layer.window());
        for (int i = 0; i < items.size(); i++) {
            progress.accept((double) i / items.size());
            painter.paint(items.get(i));
        }
    }
}
