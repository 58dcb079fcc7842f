package org.touchline.paint.svg;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.geometry.Rect;
import org.touchline.text.BundledFonts;
import org.touchline.text.FontSubset;
import org.touchline.text.GlyphOutlines;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Writes a drawing as an SVG file that needs nothing beside it.
///
/// Made once, by the wiring; each call is independent of the others. Safe for several threads.
public final class SvgPainter {
    private final BundledFonts fonts;
    private final GlyphOutlines outlines;

    public SvgPainter(BundledFonts fonts) {
        this.fonts = fonts;
        outlines = new GlyphOutlines(fonts);
    }

    /// Paints a drawing. The same drawing gives the same bytes.
    ///
    /// @param progress is told how much is done, from 0 to 1, item by item; it may throw to give up
    /// @param out is left open
    /// @throws IOException if `out` fails
    public void paint(Drawing drawing, LetterForm form, DoubleConsumer progress, OutputStream out)
            throws IOException {
        SvgDocument svg = new SvgDocument(out);
        double width = drawing.size().width();
        double height = drawing.size().height();
        svg.begin()
                .attribute("width", SvgNumbers.of(width) + "pt")
                .attribute("height", SvgNumbers.of(height) + "pt")
                .attribute("viewBox", "0 0 " + SvgNumbers.of(width) + " " + SvgNumbers.of(height))
                .attribute("xml:lang", drawing.language())
                .attribute("role", "document");
        svg.element("title", drawing.title());
        svg.element("desc", description(drawing.items()));
        if (form == LetterForm.EMBEDDED_FONTS) {
            svg.element("style", styleSheet(drawing.items()));
        }
        SvgShapes.rectangle(svg, new Rect(0, 0, width, height), 0)
                .paint(drawing.background(), Stroke.NONE);
        Items items = new Items(drawing, svg, new SvgText(svg, form, outlines));
        List<Item> all = drawing.items();
        for (int i = 0; i < all.size(); i++) {
            progress.accept((double) i / all.size());
            items.write(all.get(i));
        }
        svg.finish();
        progress.accept(1);
    }

    /// What stands below the title of the map.
    private static String description(List<Item> items) {
        return items.stream()
                .filter(item -> item.role() == Role.SUMMARY)
                .map(Item::altText)
                .findFirst()
                .orElse("");
    }

    private String styleSheet(List<Item> items) {
        FontSubset subset = new FontSubset(fonts);
        for (Item item : items) {
            for (Primitive primitive : item.primitives()) {
                if (primitive instanceof TextBlock block) {
                    block.lines().stream()
                            .map(TextLine::runs)
                            .flatMap(List::stream)
                            .filter(run -> run.face() != FontFace.MISSING)
                            .forEach(run -> subset.use(run.face(), run.text() + " "));
                }
            }
        }
        StringBuilder sheet = new StringBuilder();
        subset.files()
                .forEach((face, file) ->
                        sheet.append(rule(face, Base64.getEncoder().encodeToString(file))));
        return sheet.toString();
    }

    private static String rule(FontFace face, String base64) {
        String family = SvgText.family(face);
        return """
        @font-face{font-family:"%1$s";src:url("data:font/ttf;base64,%2$s")}
        .%1$s{font-family:"%1$s","%3$s",sans-serif;font-weight:%4$s;font-kerning:none;font-variant-ligatures:none}
        """
                .formatted(family, base64, installed(face), weight(face));
    }

    /// The font as it is called where it is installed, for programs that ignore fonts in a file.
    private static String installed(FontFace face) {
        return switch (face) {
            case REGULAR, SEMIBOLD, MISSING -> "Noto Sans";
            case CHINESE -> "Droid Sans Fallback";
            case MATH -> "Noto Sans Math";
            case SYMBOLS -> "Noto Sans Symbols 2";
        };
    }

    private static String weight(FontFace face) {
        return face == FontFace.SEMIBOLD ? "600" : "400";
    }

    /// Writes the items of one drawing.
    private static final class Items {
        private final Drawing drawing;
        private final SvgDocument svg;
        private final SvgText texts;
        private int pictures;

        Items(Drawing drawing, SvgDocument svg, SvgText texts) {
            this.drawing = drawing;
            this.svg = svg;
            this.texts = texts;
        }

        void write(Item item) throws IOException {
            svg.start("g");
            if (item.role() == Role.DECORATION) {
                svg.attribute("aria-hidden", "true");
            } else {
                svg.attribute("role", "img").element("title", drawing.altText(item));
            }
            for (Primitive primitive : item.primitives()) {
                write(primitive);
            }
            svg.end().text("\n");
        }

        private void write(Primitive primitive) throws IOException {
            switch (primitive) {
                case Box box ->
                        SvgShapes.rectangle(svg, box.bounds(), box.radius())
                                .paint(box.fill(), box.stroke());
                case PathShape shape -> write(shape);
                case TextBlock block -> texts.write(block);
                case Picture picture -> SvgShapes.write(picture, "picture-" + ++pictures, svg);
            }
        }

        private void write(PathShape shape) throws IOException {
            String path = SvgNumbers.of(shape.path());
            if (shape.altText().isEmpty()) {
                svg.empty("path").attribute("d", path).paint(shape.fill(), shape.stroke());
            } else {
                svg.start("path").attribute("d", path).paint(shape.fill(), shape.stroke());
                svg.element("title", shape.altText()).end();
            }
        }
    }
}
