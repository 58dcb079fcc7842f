package org.touchline.text;

/// Text that may stand in XML and in PDF strings, whatever the user typed.
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// Puts the replacement character in place of what no document may have: halves of characters,
    /// control characters.
    public static String clean(String text) {
        return text.codePoints()
                .map(codePoint -> isAllowed(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Cleans a text and writes those characters as entities that have a meaning in XML.
    public static String escape(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            default -> (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
