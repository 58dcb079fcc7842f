package org.touchline.interchange;

import java.util.List;
import java.util.regex.Pattern;

/// Text of another program without what is no text: line ends of all kinds are one, invisible
/// characters are gone.
final class CleanText {
    /// As parts of the whole: more than this is no text.
    private static final int LEAST_TEXT = 10;

    private static final Pattern LINE_END =
            Pattern.compile("\r\n?|[\u000b\u000c\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\ufffe\uffff&&[^\t\n]]");
    private static final Pattern LIST_SIGN =
            Pattern.compile("\\s*(?:[-*•·–—▪◦‣●○■□✓✔☐☑]|\\d{1,4}[.)])[\t  ]+(?=\\S)");

    private CleanText() {}

    /// @throws ImportException if it is no text at all
    static String of(String text) throws ImportException {
        String lines = LINE_END.matcher(text.replace("\ufeff", "")).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        long strange =
                lines.length()
                        - visible.length()
                        + visible.chars().filter(c -> c == 0xFFFD).count();
        if (strange * LEAST_TEXT > lines.length()) {
            throw new ImportException("interchange.binary");
        }
        return visible;
    }

    /// Without the signs of a list, where each line has one.
    static String withoutListSigns(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean isList =
                lines.size() > 1
                        && lines.stream().allMatch(line -> LIST_SIGN.matcher(line).lookingAt());
        return isList
                ? String.join(
                        "\n",
                        lines.stream()
                                .map(line -> LIST_SIGN.matcher(line).replaceFirst(""))
                                .toList())
                : text;
    }
}
