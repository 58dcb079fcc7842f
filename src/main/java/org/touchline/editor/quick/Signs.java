package org.touchline.editor.quick;

import org.touchline.model.property.PropertyKind.Referent;

import java.util.Optional;

/// The characters that codes are made of.
final class Signs {
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_TO_PLAIN = FIRST_WIDE - '!';
    private static final char MINUS = '\u2212';
    private static final String OPENING_QUOTES = "\"“„«”";
    private static final String CLOSING_QUOTES = "\"”“»";

    private Signs() {}

    /// What the name behind a sign is the name of; empty for any other sign.
    static Optional<Referent> medium(char sign) {
        return switch (plain(sign)) {
            case '#' -> Optional.of(Referent.CHANNEL);
            case '@' -> Optional.of(Referent.DEVICE);
            default -> Optional.empty();
        };
    }

    /// A word in half width.
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.chars().forEach(character -> plain.append(plain((char) character)));
        return plain.toString();
    }

    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Whether a word begins at an index.
    static boolean beginsWord(String text, int index) {
        return index < text.length()
                && !isBlank(text.charAt(index))
                && (index == 0 || isBlank(text.charAt(index - 1)));
    }

    /// Whether an index is behind the end of a word.
    static boolean endsWord(String text, int index) {
        return index == text.length() || isBlank(text.charAt(index));
    }

    /// Where the word ends that an index is in.
    static int endOfWord(String text, int index) {
        int end = index;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Where the next word begins; the length of the text where there is none.
    static int nextWord(String text, int index) {
        int next = index;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    static boolean opensQuote(char character) {
        return OPENING_QUOTES.indexOf(plain(character)) >= 0;
    }

    static boolean closesQuote(char character) {
        return CLOSING_QUOTES.indexOf(plain(character)) >= 0;
    }

    /// Whether a word can be a name that nobody knows yet: it begins with a letter and ends without
    /// a punctuation mark.
    static boolean looksLikeName(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))
                && endsName(word.codePointBefore(word.length()));
    }

    private static boolean endsName(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static char plain(char character) {
        if (character == MINUS) {
            return '-';
        }
        boolean wide = character >= FIRST_WIDE && character <= LAST_WIDE;
        return wide ? (char) (character - WIDE_TO_PLAIN) : character;
    }
}
