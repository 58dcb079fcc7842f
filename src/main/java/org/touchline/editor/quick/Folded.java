package org.touchline.editor.quick;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: without upper case, accents and doubled blanks.
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        return BLANKS.matcher(MARKS.matcher(apart).replaceAll(""))
                .replaceAll(" ")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss");
    }
}
