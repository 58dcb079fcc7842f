package org.touchline.text;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.TextRun;
import org.touchline.drawing.TextStyle;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;

/// The fonts that come with the program, and the measurer that reads their widths.
///
/// Made once, by the wiring. Each font is parsed when a text first needs it: the Chinese one takes
/// as long as the rest of a small export. Letters are not kerned, so that every painter agrees.
public final class BundledFonts implements TextMeasurer {
    private static final List<FontFace> CHINESE_FIRST =
            List.of(FontFace.CHINESE, FontFace.MATH, FontFace.SYMBOLS);

    /// The same fonts; an arrow alone does not make the large Chinese one be parsed.
    private static final List<FontFace> SIGNS_FIRST =
            List.of(FontFace.MATH, FontFace.SYMBOLS, FontFace.CHINESE);

    private final FontFile regular = new FontFile("/fonts/NotoSans-Regular.ttf");
    private final FontFile semibold = new FontFile("/fonts/NotoSans-SemiBold.ttf");
    private final FontFile chinese = new FontFile("/fonts/DroidSansFallbackFull.ttf");
    private final FontFile math = new FontFile("/fonts/NotoSansMath-Regular.ttf");
    private final FontFile symbols = new FontFile("/fonts/NotoSansSymbols2-Regular.ttf");

    /// The bytes of a face's font file, for toolkits that load fonts themselves.
    ///
    /// @throws IllegalArgumentException for [FontFace#MISSING]
    public InputStream open(FontFace face) {
        return file(face).open();
    }

    /// The parsed font of a face, for painters that embed it. It is shared: whoever gets it only
    /// reads, and never closes it.
    ///
    /// @throws IllegalArgumentException for [FontFace#MISSING]
    public TrueTypeFont font(FontFace face) {
        return file(face).font();
    }

    @Override
    public double width(String text, TextStyle style) {
        FontFile font = file(style.face());
        long advance = plainAdvance(text, font);
        if (advance >= 0) {
            return length(advance, font, style);
        }
        double sum = 0;
        for (TextRun run : runs(text, style)) {
            sum += run.width();
        }
        return sum;
    }

    @Override
    public List<TextRun> runs(String text, TextStyle style) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        FontFile font = file(style.face());
        long advance = plainAdvance(composed, font);
        if (composed.isEmpty()) {
            return List.of();
        }
        return advance >= 0
                ? List.of(new TextRun(composed, style.face(), length(advance, font, style)))
                : mixedRuns(composed, style);
    }

    @Override
    public double ascent(TextStyle style) {
        FontFile font = file(style.face());
        return length(font.ascender(), font, style);
    }

    @Override
    public double descent(TextStyle style) {
        FontFile font = file(style.face());
        return length(-font.descender(), font, style);
    }

    /// The advance of a text that the font alone draws, one glyph a character; -1 for any other.
    private static long plainAdvance(String text, FontFile font) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int advance = Characters.isPlain(c) ? font.advance(c) : FontFile.NO_GLYPH;
            if (advance == FontFile.NO_GLYPH) {
                return -1;
            }
            sum += advance;
        }
        return sum;
    }

    private List<TextRun> mixedRuns(String text, TextStyle style) {
        RunCollector runs = new RunCollector();
        Graphemes graphemes = new Graphemes(text);
        for (int start = 0, end; start < text.length(); start = end) {
            end = graphemes.next(start);
            addGrapheme(text.substring(start, end), style, runs);
        }
        return runs.finish();
    }

    private void addGrapheme(String grapheme, TextStyle style, RunCollector runs) {
        String seen = Characters.seen(grapheme);
        if (seen.isEmpty() || add(seen, style.face(), style, runs)) {
            return;
        }
        for (FontFace face : fallbacks(seen.codePointAt(0))) {
            if (add(seen, face, style, runs)) {
                return;
            }
        }
        runs.add(grapheme, FontFace.MISSING, MissingGlyphs.advance(style));
    }

    private static List<FontFace> fallbacks(int codePoint) {
        return Characters.isEastAsian(codePoint) ? CHINESE_FIRST : SIGNS_FIRST;
    }

    /// Adds a character if a face has it, and tells whether it does.
    private boolean add(String seen, FontFace face, TextStyle style, RunCollector runs) {
        FontFile font = file(face);
        long advance = advance(seen, font);
        if (advance >= 0) {
            runs.add(seen, face, length(advance, font, style));
        }
        return advance >= 0;
    }

    /// The advance of all characters, or -1 if the font lacks one of them.
    private static long advance(String text, FontFile font) {
        long sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int advance = font.advance(text.codePointAt(i));
            if (advance == FontFile.NO_GLYPH) {
                return -1;
            }
            sum += advance;
        }
        return sum;
    }

    private static double length(long units, FontFile font, TextStyle style) {
        return units * style.size() / font.unitsPerEm();
    }

    private FontFile file(FontFace face) {
        return switch (face) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
            case CHINESE -> chinese;
            case MATH -> math;
            case SYMBOLS -> symbols;
            case MISSING -> throw new IllegalArgumentException("no font has these characters");
        };
    }
}
