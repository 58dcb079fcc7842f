package org.touchline.storage;

import tools.jackson.databind.JsonNode;

import java.util.HexFormat;

/// Texts, numbers and words as they stand in JSON.
final class JsonLiterals {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private JsonLiterals() {}

    static void append(JsonNode scalar, StringBuilder out) {
        if (scalar.isString()) {
            appendText(scalar.stringValue(), out);
        } else {
            out.append(scalar.asString("null"));
        }
    }

    /// A text in quotation marks. Escaped is what JSON demands, and halves of characters, which
    /// UTF-8 cannot hold; all else stands as it is.
    static void appendText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || isHalf(text, i)) {
                        out.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
