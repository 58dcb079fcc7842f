package org.touchline.text;

import java.util.BitSet;

/// Where a line may end: a small part of Unicode's line breaking (UAX #14) that serves Latin,
/// Cyrillic and Chinese, the same in every locale.
final class BreakRules {
    private static final BitSet OPENING = all("([{<«‹“‘„‚¡¿（［｛〈《「『【〔〖〘〚＜｟¥￥$£€＄￡№");
    private static final BitSet CLOSING =
            all(")]}>»›”’,.;:!?%‰°…、。，．：；！？）］｝〉》」』】〕〗〙〛＞｠・‥％℃〜～" + "々〻ーゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ");
    private static final BitSet GLUE = all("\u00A0\u2007\u202F\u2011\u2060\uFEFF");
    private static final BitSet HYPHENS = all("-/\\\u2010\u2013\u2014");

    private BreakRules() {}

    /// Whether a line may end between two characters, as a reader counts them.
    ///
    /// @param before where the first starts
    /// @param at where the first ends and the second starts, within the text
    static boolean allowsBreak(String text, int before, int at) {
        int first = text.codePointAt(before);
        int second = text.codePointAt(at);
        if (Characters.isBlank(second)) {
            return false;
        }
        if (Characters.isBlank(first)) {
            return at - before == 1;
        }
        if (GLUE.get(first) || GLUE.get(second) || OPENING.get(first) || CLOSING.get(second)) {
            return false;
        }
        return first == Characters.SOFT_HYPHEN
                || isIdeographic(first)
                || isIdeographic(second)
                || HYPHENS.get(first) && isWithinWord(text, before, at);
    }

    /// Whether what stands between `before` and `at` joins two words: `weekend-ticket`, not `-5` or
    /// `24/7`.
    private static boolean isWithinWord(String text, int before, int at) {
        return before > 0
                && Character.isLetterOrDigit(text.codePointBefore(before))
                && Character.isLetter(text.codePointAt(at));
    }

    private static boolean isIdeographic(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x3000 && codePoint < 0x3100
                || codePoint >= 0xFF00 && codePoint < 0xFF61
                || codePoint >= 0x1F000 && Character.isExtendedPictographic(codePoint);
    }

    private static BitSet all(String characters) {
        BitSet set = new BitSet();
        characters.codePoints().forEach(set::set);
        return set;
    }
}
