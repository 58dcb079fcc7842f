package org.touchline.text;

/// What kinds of characters there are for measuring and breaking.
final class Characters {
    static final int SOFT_HYPHEN = 0xAD;
    static final int ZERO_WIDTH_SPACE = 0x200B;

    private Characters() {}

    /// Whether the character is its own normal form, is drawn by one glyph, and never joins its
    /// neighbours: nearly all of Latin, Cyrillic and Chinese. The other characters need a closer,
    /// slower look.
    static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN
                || c >= 0x400 && c < 0x483
                || c >= 0x48A && c < 0x530
                || c >= 0x2010 && c < 0x2028
                || c >= 0x3001 && c < 0x302A
                || c >= 0x4E00 && c < 0xA000
                || c >= 0xFF01 && c < 0xFF5F;
    }

    /// A character, as a reader counts them, as a font is to draw it: without what is never seen,
    /// tabs and the like as blanks; empty if nothing is left.
    static String seen(String grapheme) {
        if (grapheme.length() == 1 && isPlain(grapheme.charAt(0))) {
            return grapheme;
        }
        StringBuilder seen = new StringBuilder();
        grapheme.codePoints()
                .filter(codePoint -> !isInvisible(codePoint))
                .map(codePoint -> isLayout(codePoint) ? ' ' : codePoint)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /// Whether the character lies where Unicode has the scripts of East Asia, with their
    /// punctuation and their broad letters.
    static boolean isEastAsian(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0xFFFF;
    }

    /// Whether the character only steers and is never seen.
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(codePoint);
            default -> isVariationSelector(codePoint);
        };
    }

    /// Whether a line may end at the character, which is then not drawn.
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == ZERO_WIDTH_SPACE;
    }

    /// Whether a text of such characters shows nothing.
    static boolean isUnseen(int codePoint) {
        return isBlank(codePoint) || Character.isSpaceChar(codePoint) || isInvisible(codePoint);
    }

    private static boolean isLayout(int codePoint) {
        return Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                || codePoint >= 0x180B && codePoint <= 0x180F;
    }
}
