package org.touchline.text;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.touchline.drawing.FontFace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects the characters that a document uses of each font, to embed no more than these. Made for
/// one document.
public final class FontSubset {
    /// All that a browser asks of a font; the tables that put glyphs in place of others are left
    /// out, as everywhere.
    private static final List<String> TABLES =
            List.of(
                    "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
                    "name", "post", "prep");

    private final BundledFonts fonts;
    private final Map<FontFace, Set<Integer>> used = new TreeMap<>();

    public FontSubset(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /// Notes that a text is drawn by a face.
    ///
    /// @param face not [FontFace#MISSING]
    public void use(FontFace face, String text) {
        Set<Integer> characters = used.computeIfAbsent(face, _ -> new TreeSet<>());
        text.codePoints().forEach(characters::add);
    }

    /// The font files, in the order of the faces, with the characters that were used and no other.
    public Map<FontFace, byte[]> files() {
        Map<FontFace, byte[]> files = new TreeMap<>();
        used.forEach((face, characters) -> files.put(face, file(face, characters)));
        return files;
    }

    private byte[] file(FontFace face, Set<Integer> characters) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(fonts.font(face), TABLES);
            subsetter.addAll(characters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
