package org.touchline.interchange;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells as spreadsheets put them on the clipboard: tabs between the cells, and quotation
/// marks around a cell that has line breaks, tabs or quotation marks in it. A quotation mark that
/// is none of these is a part of the text. Or as CSV has them, with another sign than the tab, and
/// quotation marks around whatever cell.
final class SeparatedText {
    private final String text;
    private final char separator;
    private final int most;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int place;

    /// The place from which on no quoted cell ends.
    private int lastQuoted = Integer.MAX_VALUE;

    private SeparatedText(String text, char separator, int most) {
        this.text = text;
        this.separator = separator;
        this.most = most;
    }

    /// The rows that are not blank.
    ///
    /// @param separator between the cells
    /// @param most rows; one more is read, so that the caller sees that there are more
    static List<List<String>> rows(String text, char separator, int most) {
        return new SeparatedText(text, separator, most).read();
    }

    private List<List<String>> read() {
        while (place < text.length() && rows.size() <= most) {
            row.add(cell());
            boolean goesOn = place < text.length() && text.charAt(place) == separator;
            place++;
            if (!goesOn) {
                endRow();
            }
        }
        if (!row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endRow() {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private String cell() {
        if (place < lastQuoted && text.charAt(place) == '"') {
            int end = quotedEnd();
            if (end > 0) {
                String quoted = text.substring(place + 1, end);
                place = end + 1;
                return quoted.replace("\"\"", "\"");
            }
        }
        int start = place;
        while (place < text.length() && !isEnd(place)) {
            place++;
        }
        return text.substring(start, place);
    }

    /// Where the quotation mark is that ends the cell; 0 where the cell is not a quoted one.
    private int quotedEnd() {
        boolean isNeeded = separator != '\t';
        int at = place + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean isDoubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !isDoubled) {
                return isNeeded && isEnd(at + 1) ? at : 0;
            }
            isNeeded |= isDoubled || c == separator || c == '\n';
            at += isDoubled ? 2 : 1;
        }
        lastQuoted = place;
        return 0;
    }

    private boolean isEnd(int at) {
        return at >= text.length() || text.charAt(at) == separator || text.charAt(at) == '\n';
    }
}
