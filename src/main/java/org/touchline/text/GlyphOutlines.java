package org.touchline.text;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.touchline.drawing.FontFace;
import org.touchline.geometry.Path;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The outlines of letters, for painters that draw them as shapes: nothing but the bundled fonts
/// decides how they look.
///
/// Made once, by the wiring; remembers each glyph that it was asked for. Safe for several threads.
public final class GlyphOutlines {
    private final BundledFonts fonts;
    private final Map<Glyph, Outline> outlines = new ConcurrentHashMap<>();

    public GlyphOutlines(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /// A glyph of a face.
    private record Glyph(FontFace face, int codePoint) {}

    /// A letter's shape.
    ///
    /// @param path for an em of 1, its origin on the baseline; empty for a blank
    /// @param advance to the next letter, in ems
    public record Outline(Optional<Path> path, double advance) {}

    /// The shape of a character.
    ///
    /// @param face not [FontFace#MISSING]; one that has the character, as [BundledFonts#runs] says
    public Outline of(FontFace face, int codePoint) {
        return outlines.computeIfAbsent(new Glyph(face, codePoint), this::read);
    }

    private Outline read(Glyph glyph) {
        TrueTypeFont font = fonts.font(glyph.face());
        try {
            int id = font.getUnicodeCmapLookup().getGlyphId(glyph.codePoint());
            double em = font.getUnitsPerEm();
            return new Outline(
                    path(font.getGlyph().getGlyph(id), em), font.getAdvanceWidth(id) / em);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> path(GlyphData data, double em) {
        PathIterator outline = data == null ? null : data.getPath().getPathIterator(null);
        if (outline == null || outline.isDone()) {
            return Optional.empty();
        }
        OutlineReader reader = new OutlineReader(1 / em, 0);
        for (; !outline.isDone(); outline.next()) {
            reader.read(outline);
        }
        return Optional.of(reader.path());
    }
}
