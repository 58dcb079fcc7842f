package org.touchline.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/// Folds one text.
final class Folding {
    private static final int ASCII = 0x80;
    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36F;
    private static final int BREVE = 0x306;
    private static final char CYRILLIC_I = 'и';
    private static final String CYRILLIC_SHORT_I = "й";

    /// What Unicode does not take apart.
    private static final Map<Integer, String> SPELLED =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '‘', "'"),
                    Map.entry((int) '“', "\""),
                    Map.entry((int) '”', "\""),
                    Map.entry((int) '„', "\""),
                    Map.entry((int) '«', "\""),
                    Map.entry((int) '»', "\""),
                    Map.entry((int) '‐', "-"),
                    Map.entry((int) '‑', "-"),
                    Map.entry((int) '–', "-"),
                    Map.entry((int) '—', "-"),
                    Map.entry((int) '−', "-"));

    private final String source;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    Folding(String source) {
        this.source = source;
        folded = new StringBuilder(source.length());
        starts = new int[source.length()];
        ends = new int[source.length()];
    }

    FoldedText fold() {
        if (source.chars().allMatch(unit -> unit < ASCII)) {
            return FoldedText.unmoved(source, foldedAscii());
        }
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            add(source.codePointAt(i), i);
        }
        int length = folded.length();
        return FoldedText.moved(
                source,
                folded.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }

    private String foldedAscii() {
        for (int i = 0; i < source.length(); i++) {
            folded.append(Character.toLowerCase(source.charAt(i)));
        }
        return folded.toString();
    }

    private void add(int codePoint, int at) {
        int end = at + Character.charCount(codePoint);
        if (codePoint < ASCII) {
            append(Character.toLowerCase(codePoint), at, end);
        } else if (isAccent(codePoint)) {
            addAccent(codePoint, end);
        } else {
            addOther(Character.toLowerCase(Character.toUpperCase(codePoint)), at, end);
        }
    }

    private void addOther(int small, int at, int end) {
        String spelled = SPELLED.get(small);
        if (spelled != null || CYRILLIC_SHORT_I.codePointAt(0) == small) {
            append(spelled == null ? CYRILLIC_SHORT_I : spelled, at, end);
            return;
        }
        Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isAccent(part))
                .map(part -> Character.toLowerCase(Character.toUpperCase(part)))
                .forEach(part -> append(part, at, end));
    }

    /// An accent belongs to the letter before it.
    private void addAccent(int accent, int end) {
        int last = folded.length() - 1;
        if (last < 0) {
            return;
        }
        if (accent == BREVE && folded.charAt(last) == CYRILLIC_I) {
            folded.setCharAt(last, CYRILLIC_SHORT_I.charAt(0));
        }
        for (int i = last; i >= 0 && starts[i] == starts[last]; i--) {
            ends[i] = end;
        }
    }

    private void append(String part, int at, int end) {
        part.codePoints().forEach(codePoint -> append(codePoint, at, end));
    }

    private void append(int codePoint, int at, int end) {
        int from = folded.length();
        folded.appendCodePoint(codePoint);
        if (folded.length() > starts.length) {
            starts = Arrays.copyOf(starts, 2 * folded.length());
            ends = Arrays.copyOf(ends, 2 * folded.length());
        }
        Arrays.fill(starts, from, folded.length(), at);
        Arrays.fill(ends, from, folded.length(), end);
    }

    private static boolean isAccent(int codePoint) {
        return codePoint >= FIRST_ACCENT && codePoint <= LAST_ACCENT;
    }
}
