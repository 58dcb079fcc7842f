package org.touchline.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Item;
import org.touchline.drawing.Pages;
import org.touchline.drawing.Role;
import org.touchline.text.BundledFonts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Documents of several pages: each thing is told once, headings are found, addresses lead on.
class PdfPagesTest {
    private static final BundledFonts FONTS = new BundledFonts();

    @Test
    void whatSeveralPagesShowIsToldOnce() throws IOException {
        Drawing gallery = Gallery.drawing(FONTS);
        List<String> told = new ArrayList<>();
        try (PDDocument document = document(PagesOfGallery.halves(FONTS))) {
            collectTitles(document.getDocumentCatalog().getStructureTreeRoot(), told);
        }

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        gallery.items().stream()
                                .filter(item ->
                                        item.role() == Role.TOUCHPOINT
                                                || item.role() == Role.PERSONA)
                                .map(gallery::altText)
                                .toList());
    }

    @Test
    void nothingIsDrawnOutsideTheWindow() throws IOException {
        try (PDDocument document = document(PagesOfGallery.halves(FONTS))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (int i = 0; i < 2; i++) {
                BufferedImage page = new PDFRenderer(document).renderImage(i);
                for (int x = 0; x < page.getWidth(); x++) {
                    assertThat(page.getRGB(x, 5)).isEqualTo(0xFFFFFFFF);
                    assertThat(page.getRGB(x, page.getHeight() - 5)).isEqualTo(0xFFFFFFFF);
                }
            }
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        Drawing gallery = Gallery.drawing(FONTS);
        try (PDDocument document = document(Pages.of(gallery))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem top :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(top.getTitle());
                top.children().forEach(item -> titles.add(item.getTitle()));
            }

            assertThat(titles)
                    .hasSize(
                            (int)
                                    gallery.items().stream()
                                            .map(Item::role)
                                            .filter(role ->
                                                    role == Role.TITLE
                                                            || role == Role.STAGE
                                                            || role == Role.LANE)
                                            .count())
                    .first()
                    .isEqualTo("Gallery of all primitives");
        }
    }

    @Test
    void anAddressInATextLeadsThereFromEachOfItsLines() throws IOException {
        try (PDDocument document = document(PagesOfGallery.withAddress(FONTS))) {
            List<PDAnnotation> annotations = document.getPage(0).getAnnotations();

            assertThat(annotations)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(annotation -> {
                        var action = (PDActionURI) ((PDAnnotationLink) annotation).getAction();
                        assertThat(action.getURI()).isEqualTo(PagesOfGallery.ADDRESS);
                        assertThat(annotation.getRectangle().getWidth()).isBetween(10f, 125f);
                    });
        }
    }

    private static void collectTitles(PDStructureNode node, List<String> titles) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getCOSObject().containsKey(COSName.T)) {
                    titles.add(element.getTitle());
                }
                collectTitles(element, titles);
            }
        }
    }

    private static PDDocument document(Pages pages) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPainter(FONTS).paint(pages, Instant.EPOCH, _ -> {}, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
