package org.touchline.model;

/// What a message quotes of a wrong value: enough to find it, on one line.
public final class Excerpt {
    private static final int LENGTH = 40;

    private Excerpt() {}

    /// The beginning of a text, without line breaks and other control characters.
    public static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
