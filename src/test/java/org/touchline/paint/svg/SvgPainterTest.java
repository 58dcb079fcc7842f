package org.touchline.paint.svg;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextRun;
import org.touchline.paint.BlockComparison;
import org.touchline.paint.png.PixelSize;
import org.touchline.paint.png.PngPainter;
import org.touchline.text.BundledFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

class SvgPainterTest {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Pattern EMBEDDED = Pattern.compile("data:font/ttf;base64,([^\"]+)\"");
    private static final int TOLERANCE = 30;

    private final Drawing gallery = Gallery.drawing(FONTS);

    @Test
    void everySentenceIsText() throws Exception {
        List<String> texts = texts(document(LetterForm.EMBEDDED_FONTS), "text");

        for (String sentence : Gallery.SENTENCES) {
            assertThat(texts).anyMatch(text -> text.contains(sentence));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyItemTellsWhatItIs(LetterForm form) throws Exception {
        List<String> titles = texts(document(form), "title");

        assertThat(titles).contains(gallery.title());
        for (Item item : gallery.items()) {
            if (item.role() != Role.DECORATION) {
                assertThat(titles).contains(gallery.altText(item));
            }
        }
        assertThat(texts(document(form), "desc")).hasSize(1);
    }

    @Test
    void theFontsInTheFileAreFontsWithTheLettersThatItUses() throws Exception {
        String file = new String(bytes(LetterForm.EMBEDDED_FONTS), "UTF-8");
        Matcher fonts = EMBEDDED.matcher(file);
        List<Font> found = new ArrayList<>();
        while (fonts.find()) {
            found.add(font(Base64.getDecoder().decode(fonts.group(1))));
        }

        assertThat(found).hasSizeBetween(4, 5);
        for (char letter : new char[] {'ż', 'ț', 'щ', '她', '→', '☎'}) {
            assertThat(found).anyMatch(font -> font.canDisplay(letter));
        }
        assertThat(found).noneMatch(font -> font.canDisplay('Ω'));
        assertThat(file.length()).isLessThan(400_000);
    }

    @Test
    void outlinesLookAsInAPng() throws Exception {
        PixelSize size = PixelSize.ofWidth(2 * (int) gallery.size().width(), gallery.size());
        var png = new ByteArrayOutputStream();
        new PngPainter(FONTS).paint(gallery, size, false, _ -> {}, png);

        BlockComparison.assertSame(
                "gallery-svg",
                rendered(bytes(LetterForm.OUTLINES), size),
                BlockComparison.onWhite(ImageIO.read(new ByteArrayInputStream(png.toByteArray()))),
                TOLERANCE);
    }

    @Test
    void aCharacterThatNoFontHasIsABoxAndItsTextIsKept() throws Exception {
        String missing =
                gallery.items().stream()
                        .flatMap(item -> item.primitives().stream())
                        .filter(TextBlock.class::isInstance)
                        .map(TextBlock.class::cast)
                        .flatMap(block -> block.lines().stream())
                        .flatMap(line -> line.runs().stream())
                        .filter(run -> run.face() == FontFace.MISSING)
                        .map(TextRun::text)
                        .findFirst()
                        .orElseThrow();

        assertThat(texts(document(LetterForm.EMBEDDED_FONTS), "tspan")).contains(missing);
    }

    @Test
    void idsAreUniqueAndTheSameDrawingGivesTheSameBytes() throws Exception {
        for (LetterForm form : LetterForm.values()) {
            NodeList all = document(form).getElementsByTagName("*");
            List<String> ids =
                    IntStream.range(0, all.getLength())
                            .mapToObj(index -> ((Element) all.item(index)).getAttribute("id"))
                            .filter(id -> !id.isEmpty())
                            .toList();

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(bytes(form)).isEqualTo(bytes(form));
        }
    }

    private byte[] bytes(LetterForm form) throws IOException {
        var out = new ByteArrayOutputStream();
        new SvgPainter(FONTS).paint(gallery, form, _ -> {}, out);
        return out.toByteArray();
    }

    private Document document(LetterForm form) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(form)));
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static Font font(byte[] file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    }

    /// By a renderer that is not ours.
    private static BufferedImage rendered(byte[] svg, PixelSize size) {
        SVGDocument document =
                new SVGLoader()
                        .load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size.width(), size.height());
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(
                size.width() / document.size().getWidth(),
                size.height() / document.size().getHeight());
        document.render((java.awt.Component) null, graphics, null);
        graphics.dispose();
        return image;
    }
}
