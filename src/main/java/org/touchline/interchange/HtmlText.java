package org.touchline.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The text of an HTML page: the rows of its tables, or its paragraphs where it has no table.
///
/// It understands any page somehow, in one pass: a tag that does not end is text.
final class HtmlText {
    private static final Set<String> HIDDEN =
            Set.of("style", "script", "head", "title", "template");
    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "div",
                    "li",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "section",
                    "article",
                    "dt",
                    "dd",
                    "hr",
                    "table",
                    "tr",
                    "ul",
                    "ol");

    private final String html;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder outside = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean inCell;
    private boolean hasTable;
    private int place;

    private HtmlText(String html) {
        this.html = html;
    }

    static HtmlText of(String html) {
        var text = new HtmlText(html);
        text.read();
        return text;
    }

    boolean hasTable() {
        return hasTable;
    }

    /// The rows of all tables that are not blank; cells have lines.
    List<List<String>> rows() {
        return rows;
    }

    /// All text that stands in no table, in lines.
    String text() {
        return lines(outside);
    }

    private void read() {
        while (place < html.length()) {
            int tag = html.indexOf('<', place);
            append(place, tag < 0 ? html.length() : tag);
            place = tag < 0 ? html.length() : tag;
            if (tag >= 0) {
                readTag();
            }
        }
        endRow();
    }

    private void readTag() {
        if (html.startsWith("<!--", place)) {
            skipPast("-->");
            return;
        }
        int end = html.indexOf('>', place);
        if (end < 0) {
            append(place, html.length());
            place = html.length();
            return;
        }
        String name = name(place + 1, end);
        if (name.isEmpty() && !isDeclaration(place + 1)) {
            append(place, ++place);
            return;
        }
        boolean closes = name.startsWith("/");
        place = end + 1;
        if (HIDDEN.contains(name)) {
            skipPast("</" + name);
        }
        switch (closes ? name.substring(1) : name) {
            case "tr" -> endRow();
            case "td", "th" -> {
                endCell();
                inCell = !closes;
            }
            case String other when PARAGRAPHS.contains(other) -> target().append('\n');
            default -> {}
        }
    }

    private boolean isDeclaration(int at) {
        return html.startsWith("!", at) || html.startsWith("?", at);
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '/')) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /// To what follows a mark; to the end where it is missing.
    private void skipPast(String mark) {
        int end = indexOf(mark);
        place = end < 0 ? html.length() : end + mark.length();
    }

    private int indexOf(String mark) {
        for (int i = html.indexOf(mark.charAt(0), place);
                i >= 0;
                i = html.indexOf(mark.charAt(0), i + 1)) {
            if (html.regionMatches(true, i, mark, 0, mark.length())) {
                return i;
            }
        }
        return -1;
    }

    private void append(int from, int to) {
        if (from < to) {
            target().append(HtmlCharacters.of(html.substring(from, to)));
        }
    }

    private StringBuilder target() {
        return inCell ? cell : outside;
    }

    private void endCell() {
        if (inCell) {
            row.add(lines(cell));
            cell.setLength(0);
        }
        inCell = false;
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(row);
            hasTable = true;
        }
        row = new ArrayList<>();
    }

    private static String lines(StringBuilder text) {
        return String.join("\n", ValueReader.lines(text.toString()));
    }
}
