package org.touchline.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Item;
import org.touchline.drawing.Pages;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.text.BundledFonts;
import org.touchline.text.LineBreaker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What the document claims to keep it keeps, whatever is drawn.
class PdfStandardsTest {
    private static final BundledFonts FONTS = new BundledFonts();

    static Stream<Pages> documents() {
        return Stream.of(
                Pages.of(Gallery.drawing(FONTS)).withAuthor("Ann & <Bob>"),
                Pages.of(hostile()),
                Pages.of(empty()),
                PagesOfGallery.halves(FONTS),
                PagesOfGallery.withAddress(FONTS));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentKeepsPdfAAndPdfUa(Pages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(FONTS).paint(pages, Instant.EPOCH, _ -> {}, out);

        assertThat(VeraPdf.violations(out.toByteArray())).isEmpty();
    }

    /// No title, a language that is none, larger than pages may be, no heading of the first level,
    /// halves of characters, control characters, pictures that are none.
    private static Drawing hostile() {
        String text = "a\uD800b\u0000c\uFFFFd\uE000e ﷽ \u0301";
        TextStyle style = TextStyle.of(Weight.REGULAR, 10);
        Point place = new Point(19_000, 40);
        var block = new LineBreaker(FONTS).block(text, style, Color.BLACK, place, 200);
        Rect square = new Rect(10, 10, 50, 50);
        return new Drawing(
                "\u0001 \uD800",
                "not a language",
                new Size(20_000, 100),
                Color.WHITE,
                List.of(
                        new Item("a", Role.STAGE, text, block.bounds(), List.of(block)),
                        picture("b", new Picture(square, "image/png", "%%%", 0, text)),
                        picture("c", new Picture(square, "image/jpeg", "AAAA", 25, "")),
                        new Item("d", Role.NOTE, "blank", Rect.EMPTY, List.of())));
    }

    private static Item picture(String id, Picture picture) {
        return new Item(id, Role.PERSONA, "A portrait", picture.bounds(), List.of(picture));
    }

    private static Drawing empty() {
        return new Drawing("Empty", "zh", Size.ZERO, Color.WHITE, List.of());
    }
}
