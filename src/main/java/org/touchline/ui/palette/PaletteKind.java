package org.touchline.ui.palette;

import java.util.Locale;

/// What kinds of things the palette offers; of those that fit equally well, earlier kinds come
/// first.
public enum PaletteKind {
    ACTION,
    STAGE,
    TIME_SLOT,
    TOUCHPOINT,
    PARKED,
    LIBRARY,
    RECENT,
    SAMPLE;

    /// The key of its name in the text bundles.
    String textKey() {
        return "palette.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
