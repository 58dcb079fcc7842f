package org.touchline.paint.svg;

/// How the letters of an SVG file are drawn.
public enum LetterForm {
    /// As text, by the parts of the bundled fonts that it needs, which are inside the file: can be
    /// searched, selected and edited. Programs that ignore fonts inside a file, as some editors do,
    /// put one of their own in place.
    EMBEDDED_FONTS,
    /// As shapes, the same in every program; the texts are kept beside them for screen readers.
    OUTLINES
}
