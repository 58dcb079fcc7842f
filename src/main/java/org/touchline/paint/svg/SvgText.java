package org.touchline.paint.svg;

import org.touchline.drawing.FontFace;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.text.GlyphOutlines;
import org.touchline.text.MissingGlyphs;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Writes texts, run by run, exactly where the layout put them.
final class SvgText {
    /// The em of the letters in the file: large enough for a thousandth to be fine.
    private static final double LETTER_EM = 100;

    private final SvgDocument svg;
    private final LetterForm form;
    private final GlyphOutlines outlines;

    /// The ids of the letters that are in the file, each once.
    private final Map<GlyphKey, String> letters = new HashMap<>();

    SvgText(SvgDocument svg, LetterForm form, GlyphOutlines outlines) {
        this.svg = svg;
        this.form = form;
        this.outlines = outlines;
    }

    private record GlyphKey(FontFace face, int codePoint) {}

    /// The name of a face in the file's style sheet.
    static String family(FontFace face) {
        return "touchline-" + face.name().toLowerCase(Locale.ROOT);
    }

    void write(TextBlock block) throws IOException {
        switch (form) {
            case EMBEDDED_FONTS -> writeLetters(block);
            case OUTLINES -> writeShapes(block);
        }
        writeBoxes(block);
    }

    /// One element for the paragraph, so that a search finds words of neighbouring lines.
    private void writeLetters(TextBlock block) throws IOException {
        svg.start("text")
                .attribute("xml:space", "preserve")
                .attribute("font-size", block.style().size())
                .paint(block.color(), Stroke.NONE);
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                svg.start("tspan").attribute("x", x).attribute("y", line.baseline());
                if (run.face() == FontFace.MISSING) {
                    svg.attribute("fill", "none");
                } else {
                    svg.attribute("class", family(run.face()));
                }
                svg.text(run.text()).end();
                x += run.width();
            }
            if (line.blankAfter() && line != block.lines().getLast()) {
                svg.text(" ");
            }
        }
        svg.end();
    }

    private void writeShapes(TextBlock block) throws IOException {
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                if (run.face() != FontFace.MISSING) {
                    writeShapes(run, x, line.baseline(), block);
                }
                x += run.width();
            }
        }
    }

    private void writeShapes(TextRun run, double x, double baseline, TextBlock block)
            throws IOException {
        double size = block.style().size();
        double left = x;
        for (int codePoint : run.text().codePoints().toArray()) {
            GlyphOutlines.Outline outline = outlines.of(run.face(), codePoint);
            if (outline.path().isPresent()) {
                String id = letter(new GlyphKey(run.face(), codePoint), outline);
                svg.empty("use")
                        .attribute("href", "#" + id)
                        .attribute(
                                "transform",
                                "translate(%s %s) scale(%s)"
                                        .formatted(
                                                SvgNumbers.of(left),
                                                SvgNumbers.of(baseline),
                                                SvgNumbers.of(size / LETTER_EM)))
                        .paint(block.color(), Stroke.NONE);
            }
            left += outline.advance() * size;
        }
    }

    private String letter(GlyphKey key, GlyphOutlines.Outline outline) throws IOException {
        String known = letters.get(key);
        if (known != null) {
            return known;
        }
        String id = "letter-" + (letters.size() + 1);
        letters.put(key, id);
        svg.start("defs")
                .empty("path")
                .attribute("id", id)
                .attribute("d", SvgNumbers.of(outline.path().orElseThrow().scaled(LETTER_EM)))
                .end();
        return id;
    }

    /// In place of characters that no font has.
    private void writeBoxes(TextBlock block) throws IOException {
        Stroke stroke = Stroke.solid(block.color(), MissingGlyphs.strokeWidth(block.style()));
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                if (run.face() == FontFace.MISSING) {
                    for (Rect box : MissingGlyphs.boxes(run, x, line.baseline(), block.style())) {
                        SvgShapes.rectangle(svg, box, 0).paint(Color.TRANSPARENT, stroke);
                    }
                }
                x += run.width();
            }
        }
    }
}
