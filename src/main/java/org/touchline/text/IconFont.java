package org.touchline.text;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.kordamp.ikonli.IkonHandler;
import org.touchline.geometry.Path;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One icon font, whose glyphs it gives as paths.
final class IconFont {
    /// The side of the square that icons are drawn in; its top left corner is the origin.
    static final double GRID = 24;

    /// FontBox warns that Feather names no glyphs; we find them by their codes. The field keeps the
    /// logger, and with it the level, from being collected.
    private static final Logger NAMES_OF_GLYPHS =
            Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable");

    static {
        NAMES_OF_GLYPHS.setLevel(Level.SEVERE);
    }

    private final TrueTypeFont font;

    private IconFont(TrueTypeFont font) {
        this.font = font;
    }

    static IconFont of(IkonHandler handler) {
        try (InputStream in = handler.getFontResourceAsStream()) {
            return new IconFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outline of a character's glyph; empty if the font has none.
    Path outline(int codePoint) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            GlyphData data = glyph == 0 ? null : font.getGlyph().getGlyph(glyph);
            return data == null ? Path.from(0, 0).build() : path(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(GlyphData glyph) throws IOException {
        double scale = GRID / font.getUnitsPerEm();
        double top = font.getHorizontalHeader().getAscender();
        OutlineReader reader = new OutlineReader(scale, top);
        PathIterator outline = glyph.getPath().getPathIterator(null);
        for (; !outline.isDone(); outline.next()) {
            reader.read(outline);
        }
        return reader.path();
    }
}
