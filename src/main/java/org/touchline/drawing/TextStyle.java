package org.touchline.drawing;

/// How a text is set.
///
/// @param weight of the letters; Chinese and signs have one weight only
/// @param size of the em in 1/72 inch
/// @param leading distance of two baselines in 1/72 inch
public record TextStyle(Weight weight, double size, double leading) {
    /// The weights that the bundled fonts have.
    public enum Weight {
        REGULAR,
        SEMIBOLD
    }

    /// A style with a leading of 1.35 em, which the letters of every bundled font fit into.
    public static TextStyle of(Weight weight, double size) {
        return new TextStyle(weight, size, size * 1.35);
    }

    /// The same, larger or smaller.
    public TextStyle scaled(double factor) {
        return new TextStyle(weight, size * factor, leading * factor);
    }

    /// The font of this style; another one steps in for characters that it lacks.
    public FontFace face() {
        return switch (weight) {
            case REGULAR -> FontFace.REGULAR;
            case SEMIBOLD -> FontFace.SEMIBOLD;
        };
    }
}
