package org.touchline.paint.fx;

import javafx.scene.text.Font;

import org.touchline.drawing.FontFace;
import org.touchline.text.BundledFonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The bundled fonts as JavaFX has them, for the painter and for fields that are laid over a
/// drawing.
///
/// Made once, by the wiring. A font file is read when a face is first asked for; every further size
/// comes from the loaded font. On the JavaFX thread only.
public final class FxFonts {
    private static final int MOST = 256;

    private final BundledFonts files;
    private final Map<FontFace, String> names = new EnumMap<>(FontFace.class);

    /// Those that were used last: each zoom has sizes of its own.
    private final Map<Key, Font> fonts =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Font> eldest) {
                    return size() > MOST;
                }
            };

    public FxFonts(BundledFonts files) {
        this.files = files;
    }

    /// A face in a size in 1/72 inch.
    ///
    /// @throws IllegalArgumentException for [FontFace#MISSING]
    public Font font(FontFace face, double size) {
        return fonts.computeIfAbsent(new Key(face, size), this::sized);
    }

    private Font sized(Key key) {
        return new Font(names.computeIfAbsent(key.face(), this::load), key.size());
    }

    /// The full name under which JavaFX knows the face from now on.
    private String load(FontFace face) {
        try (InputStream in = files.open(face)) {
            return Font.loadFont(in, Font.getDefault().getSize()).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(FontFace face, double size) {}
}
