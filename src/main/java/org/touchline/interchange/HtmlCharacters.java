package org.touchline.interchange;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters that a piece of HTML stands for: one blank for any number of blanks and line
/// breaks, and the characters that are written by name or number.
final class HtmlCharacters {
    private static final Pattern BLANKS = Pattern.compile("[ \t\r\n]+");
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> BY_NAME =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("hellip", "…"),
                    Map.entry("bull", "•"),
                    Map.entry("euro", "€"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"));

    private HtmlCharacters() {}

    static String of(String html) {
        String spaced = BLANKS.matcher(html).replaceAll(" ");
        return REFERENCE
                .matcher(spaced)
                .replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult reference) {
        String name = reference.group(1);
        if (!name.startsWith("#")) {
            return BY_NAME.getOrDefault(name, reference.group());
        }
        boolean isHex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code =
                isHex
                        ? Integer.parseInt(name.substring(2), 16)
                        : Integer.parseInt(name.substring(1));
        boolean isCharacter =
                Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return isCharacter ? Character.toString(code) : reference.group();
    }
}
