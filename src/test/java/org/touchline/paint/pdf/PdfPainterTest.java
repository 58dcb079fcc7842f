package org.touchline.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Item;
import org.touchline.drawing.Pages;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Role;
import org.touchline.drawing.TestPictures;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class PdfPainterTest {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Instant CREATED = Instant.parse("2026-11-22T10:15:30Z");

    static List<String> sentences() {
        return Gallery.SENTENCES;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void textIsFoundAgainInEveryLanguage(String sentence) throws IOException {
        try (PDDocument document = gallery()) {
            String text = new PDFTextStripper().getText(document);

            String inOneLine = text.replaceAll("，\\s", "，").replaceAll("\\s+", " ");
            assertThat(inOneLine).contains(sentence);
        }
    }

    @Test
    void noLigatureHidesLettersFromASearch() throws IOException {
        assertThat(lettersInTheOrderWritten())
                .contains("office affluent")
                .contains("find, offer, flow");
    }

    @Test
    void linesOfAParagraphArePartedByBlanks() throws IOException {
        assertThat(lettersInTheOrderWritten()).contains("Morning rush 08:50").contains("天气，然后");
    }

    @Test
    void everythingThatSpeaksIsInTheStructureInTheOrderOfTheDrawing() throws IOException {
        try (PDDocument document = gallery()) {
            List<String> told = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), told);

            assertThat(told)
                    .startsWith("Document", "H1", "P", "Sect", "Figure: Portrait of Andrey", "P")
                    .containsSubsequence(
                            "H2",
                            "Sect",
                            "P",
                            "Span: 🚆",
                            "Span: שלום",
                            "Figure: 1 of 5 stars",
                            "Figure: Angry",
                            "Figure: Curve",
                            "Figure: Happy",
                            "Figure: From the first card to the next",
                            "H2",
                            "Figure: Fading");
        }
    }

    @Test
    void theDocumentSaysTitleLanguageAndDate() throws IOException {
        try (PDDocument document = gallery()) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Gallery");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CREATED);
        }
    }

    @Test
    void thePageIsAsLargeAsTheDrawingAndItsFontsAreSubsets() throws IOException {
        try (PDDocument document = gallery()) {
            PDPage page = document.getPage(0);

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(520);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(470);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void aDrawingLargerThanPagesMayBeIsScaledByTheUnitOfThePage() throws IOException {
        Drawing drawing = new Drawing("Wide", "en", new Size(28_800, 100), Color.WHITE, List.of());
        try (PDDocument document = Loader.loadPDF(pdf(drawing))) {
            PDPage page = document.getPage(0);

            assertThat(page.getMediaBox().getWidth()).isEqualTo(14_400);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(50);
            assertThat(page.getUserUnit()).isEqualTo(2);
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        Drawing drawing = Gallery.drawing(FONTS);

        assertThat(pdf(drawing)).isEqualTo(pdf(drawing));
    }

    @Test
    void severalThreadsPaintAtATime() throws IOException {
        Drawing drawing = Gallery.drawing(FONTS);
        byte[] expected = pdf(drawing);

        assertThat(IntStream.range(0, 6).parallel().mapToObj(_ -> uncheckedPdf(drawing)))
                .allMatch(bytes -> Arrays.equals(bytes, expected));
    }

    @Test
    void aSmallFileThatClaimsToBeAHugePictureIsNotDecoded() throws IOException {
        byte[] file = Base64.getDecoder().decode(TestPictures.png());
        int widthInHeader = 16;
        ByteBuffer.wrap(file).putInt(widthInHeader, 2_000_000_000);
        Rect square = new Rect(0, 0, 10, 10);
        String base64 = Base64.getEncoder().encodeToString(file);
        Picture picture = new Picture(square, "image/png", base64, 0, "Bomb");
        Item item = new Item("p", Role.PERSONA, "Bomb", square, List.of(picture));

        try (PDDocument document =
                Loader.loadPDF(
                        pdf(new Drawing("", "en", new Size(9, 9), Color.WHITE, List.of(item))))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void anIconAtManyPlacesIsInTheDocumentOnce() throws IOException {
        Icons icons = new Icons();
        List<Item> items =
                IntStream.range(0, 50)
                        .mapToObj(i -> new Rect(7 + i * 13.7, i / 3.0, 12, 12))
                        .map(place -> icons.outline("globe", place))
                        .map(outline -> PathShape.filled(outline, Color.BLACK))
                        .map(icon -> Item.decoration("icon", List.of(icon)))
                        .toList();
        try (PDDocument document =
                Loader.loadPDF(pdf(new Drawing("", "en", new Size(900, 90), Color.WHITE, items)))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void progressGrowsToOne() throws IOException {
        List<Double> shares = new ArrayList<>();

        new PdfPainter(FONTS)
                .paint(
                        Pages.of(Gallery.drawing(FONTS)),
                        CREATED,
                        shares::add,
                        new ByteArrayOutputStream());

        assertThat(shares).isSorted().hasSizeGreaterThan(10).last().isEqualTo(1.0);
    }

    @Test
    void whoIsToldTheProgressMayGiveUpBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() ->
                        new PdfPainter(FONTS)
                                .paint(
                                        Pages.of(Gallery.drawing(FONTS)),
                                        CREATED,
                                        _ -> {
                                            throw new CancellationException();
                                        },
                                        out))
                .isInstanceOf(CancellationException.class);

        assertThat(out.size()).isZero();
    }

    /// As they stand in the file: the stripper alone would take ligatures apart and sort lines.
    private static String lettersInTheOrderWritten() throws IOException {
        StringBuilder letters = new StringBuilder();
        try (PDDocument document = gallery()) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.append(text.getUnicode());
                }
            }.getText(document);
        }
        return letters.toString();
    }

    private static PDDocument gallery() throws IOException {
        return Loader.loadPDF(pdf(Gallery.drawing(FONTS)));
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        return pdf(Pages.of(drawing));
    }

    private static byte[] pdf(Pages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(FONTS).paint(pages, CREATED, _ -> {}, out);
        return out.toByteArray();
    }

    private static byte[] uncheckedPdf(Drawing drawing) {
        try {
            return pdf(drawing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                told.add(describe(element));
                collect(element, told);
            }
        }
    }

    private static String describe(PDStructureElement element) {
        String type = element.getStructureType();
        return switch (type) {
            case "Figure" -> type + ": " + element.getAlternateDescription();
            case "Span" -> type + ": " + element.getActualText();
            default -> type;
        };
    }
}
