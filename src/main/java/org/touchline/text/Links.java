package org.touchline.text;

import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The web addresses in a text, found again in its lines.
public final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”«»]+");

    /// What ends a sentence, rather than an address.
    private static final Pattern END = Pattern.compile("[.,;:!?'’)\\]}…]+$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// A piece of a run, all of it within one address or outside of any.
    ///
    /// @param text as the run has it
    /// @param address that it leads to; empty outside
    public record Piece(String text, String address) {}

    /// An address, in the text without its blanks.
    private record Range(int start, int end, String address) {}

    private final List<Range> ranges;

    private Links(List<Range> ranges) {
        this.ranges = ranges;
    }

    /// The addresses of a text block. A block whose lines show its text otherwise, as one with
    /// characters that are not drawn, has none.
    public static Links in(TextBlock block) {
        if (!block.text().contains("://")) {
            return new Links(List.of());
        }
        String text = Normalizer.normalize(block.text(), Normalizer.Form.NFC);
        String shown = BLANKS.matcher(shown(block)).replaceAll("");
        if (!shown.equals(BLANKS.matcher(text).replaceAll(""))) {
            return new Links(List.of());
        }
        List<Range> ranges = new ArrayList<>();
        for (Matcher found = ADDRESS.matcher(text); found.find(); ) {
            String address = END.matcher(found.group()).replaceFirst("");
            int start = BLANKS.matcher(text.substring(0, found.start())).replaceAll("").length();
            ranges.add(new Range(start, start + address.length(), address));
        }
        return new Links(ranges);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /// A run in pieces.
    ///
    /// @param before how many characters other than blanks the runs before it have
    public List<Piece> pieces(TextRun run, int before) {
        List<Piece> pieces = new ArrayList<>();
        String text = run.text();
        int start = 0;
        int position = before;
        String current = addressAt(position);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            String address = addressAt(position);
            if (!address.equals(current) && i > start) {
                pieces.add(new Piece(text.substring(start, i), current));
                start = i;
            }
            current = address;
            position++;
        }
        if (start < text.length()) {
            pieces.add(new Piece(text.substring(start), current));
        }
        return pieces;
    }

    /// How many characters other than blanks a run has.
    public static int length(TextRun run) {
        return (int) run.text().chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private String addressAt(int position) {
        for (Range range : ranges) {
            if (range.start() <= position && position < range.end()) {
                return range.address();
            }
        }
        return "";
    }

    private static String shown(TextBlock block) {
        StringBuilder shown = new StringBuilder();
        for (TextLine line : block.lines()) {
            shown.append(line.text());
        }
        return shown.toString();
    }
}
