package org.touchline.search;

/// Where words begin and end.
final class Words {
    private Words() {}

    /// Whether a word begins at an index. Where a script has no blanks between words, each of its
    /// characters may begin one.
    static boolean beginsAt(CharSequence text, int index) {
        return index == 0 || isBoundary(text, index);
    }

    /// Whether a word ends before an index.
    static boolean endsAt(CharSequence text, int index) {
        return index == text.length() || isBoundary(text, index);
    }

    private static boolean isBoundary(CharSequence text, int index) {
        int before = Character.codePointBefore(text, index);
        int after = Character.codePointAt(text, index);
        return !isPart(before)
                || !isPart(after)
                || Character.isIdeographic(before)
                || Character.isIdeographic(after);
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }
}
