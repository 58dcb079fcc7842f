package org.touchline.interchange;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in Markdown in the making (CommonMark): what comes from users is escaped, their links
/// stay links.
final class Markdown {
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s<>\"“”«»\\\\]*[^\\s<>\"“”«»\\\\.,;:!?)\\]']");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!$]");
    private static final Pattern LIST_SIGN = Pattern.compile("^(?:([-+=])|(\\d{1,9})([.)]))");

    private final StringBuilder text = new StringBuilder();

    /// @param level from 1 to 6
    void heading(int level, String title) {
        block("#".repeat(level) + " " + inline(title));
    }

    /// Its lines stay lines; nothing where it is blank.
    void paragraph(String user) {
        paragraph("", user);
    }

    /// A paragraph in quotation lines.
    void quotation(String user) {
        paragraph("> ", user);
    }

    private void paragraph(String prefix, String user) {
        List<String> lines = ValueReader.lines(user);
        if (!lines.isEmpty()) {
            block(
                    prefix
                            + String.join(
                                    "\\\n" + prefix,
                                    lines.stream().map(Markdown::inline).toList()));
        }
    }

    /// A list with dots; nothing where it is empty.
    ///
    /// @param entries plain texts, of one line or more
    void list(List<String> entries) {
        list(entries, false);
    }

    /// A list with numbers; nothing where it is empty.
    void numbered(List<String> entries) {
        list(entries, true);
    }

    private void list(List<String> entries, boolean isNumbered) {
        var list = new StringBuilder();
        int number = 0;
        for (String entry : entries) {
            String sign = isNumbered ? ++number + ". " : "- ";
            list.append(list.isEmpty() ? "" : "\n")
                    .append(sign)
                    .append(lines(entry, " ".repeat(sign.length())));
        }
        if (!list.isEmpty()) {
            block(list.toString());
        }
    }

    private static String lines(String entry, String indent) {
        return String.join(
                "\\\n" + indent, ValueReader.lines(entry).stream().map(Markdown::inline).toList());
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// A user's text as one line.
    static String inline(String user) {
        String line = String.join(" ", ValueReader.lines(user));
        var escaped = new StringBuilder();
        Matcher links = LINK.matcher(line);
        int done = 0;
        while (links.find()) {
            escaped.append(escaped(line.substring(done, links.start())))
                    .append('<')
                    .append(links.group())
                    .append('>');
            done = links.end();
        }
        escaped.append(escaped(line.substring(done)));
        return LIST_SIGN.matcher(escaped).replaceFirst(Markdown::harmless);
    }

    private static String harmless(MatchResult sign) {
        return Matcher.quoteReplacement(
                sign.group(1) != null
                        ? "\\" + sign.group(1)
                        : sign.group(2) + "\\" + sign.group(3));
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
