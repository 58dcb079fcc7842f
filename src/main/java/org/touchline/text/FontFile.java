package org.touchline.text;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A TrueType font among the program's resources: parsed when it is first asked, its advances kept
/// in pages of 256 characters, so that measuring reads two arrays.
final class FontFile {
    /// The advance of a character that the font has not.
    static final int NO_GLYPH = -1;

    private static final int PAGE = 256;

    private final String resource;
    private final AtomicReferenceArray<int[]> pages =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);
    private volatile TrueTypeFont font;

    FontFile(String resource) {
        this.resource = resource;
    }

    InputStream open() {
        return FontFile.class.getResourceAsStream(resource);
    }

    /// Without substitution of glyphs: a ligature could not be found by a search for its letters.
    TrueTypeFont font() {
        TrueTypeFont parsed = font;
        return parsed == null ? parse() : parsed;
    }

    /// In units of the font, or [#NO_GLYPH].
    int advance(int codePoint) {
        int[] page = pages.getAcquire(codePoint / PAGE);
        return (page == null ? loadPage(codePoint / PAGE) : page)[codePoint % PAGE];
    }

    int unitsPerEm() {
        return read(TrueTypeFont::getUnitsPerEm);
    }

    /// How far the font reaches above the baseline, in its units.
    int ascender() {
        return read(font -> font.getHorizontalHeader().getAscender());
    }

    /// How far the font reaches below the baseline, in its units, as a negative number.
    int descender() {
        return read(font -> font.getHorizontalHeader().getDescender());
    }

    private synchronized TrueTypeFont parse() {
        if (font == null) {
            try (InputStream in = open()) {
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in));
                parsed.setEnableGsub(false);
                font = parsed;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    private synchronized int[] loadPage(int number) {
        int[] page = new int[PAGE];
        Arrays.setAll(page, index -> readAdvance(number * PAGE + index));
        pages.setRelease(number, page);
        return page;
    }

    private int readAdvance(int codePoint) {
        return read(font -> {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            return glyph == 0 ? NO_GLYPH : font.getAdvanceWidth(glyph);
        });
    }

    private int read(Reading reading) {
        try {
            return reading.from(font());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        int from(TrueTypeFont font) throws IOException;
    }
}
