package org.touchline.drawing;

/// The bundled fonts, as painters must tell them apart.
public enum FontFace {
    /// Noto Sans, for Latin and Cyrillic.
    REGULAR,
    /// Noto Sans SemiBold, for headings and names.
    SEMIBOLD,
    /// Droid Sans Fallback, for Chinese, in one weight.
    CHINESE,
    /// Noto Sans Math, for arrows and the signs of mathematics, in one weight.
    MATH,
    /// Noto Sans Symbols 2, for stars, ticks, hearts and the like, in one weight.
    SYMBOLS,
    /// No font at all: a box stands for each character.
    MISSING
}
