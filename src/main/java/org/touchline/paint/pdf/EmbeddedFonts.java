package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.touchline.drawing.FontFace;
import org.touchline.text.BundledFonts;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// The fonts of one document, each embedded when it is first used; only the glyphs that were used
/// get into the file.
final class EmbeddedFonts {
    private final PDDocument document;
    private final BundledFonts files;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);

    EmbeddedFonts(PDDocument document, BundledFonts files) {
        this.document = document;
        this.files = files;
    }

    PDFont of(FontFace face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, files.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }
}
