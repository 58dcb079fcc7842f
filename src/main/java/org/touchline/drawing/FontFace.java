package org.touchline.drawing;

/// The bundled fonts, as painters must tell them apart.
public enum FontFace {
    /// Noto Sans, for Latin and Cyrillic.
    REGULAR,
    /// Noto Sans SemiBold, for headings and names.
    SEMIBOLD,
    /// The Chinese fallback, which has one weight.
    CHINESE,
    /// No font at all: a box stands for each character.
    MISSING
}
