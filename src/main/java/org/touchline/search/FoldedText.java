package org.touchline.search;

/// A text as it is compared: in small letters, without accents and ligatures, with plain quotation
/// marks and hyphens. It knows where in the text each of its characters comes from.
///
/// A letter that only looks like an accented one, as the Cyrillic short i does, stays what it is.
public final class FoldedText {
    private final String source;
    private final String folded;

    /// Where in the source each character of the folded text begins and ends; both empty where that
    /// is its own place.
    private final int[] starts;

    private final int[] ends;

    private FoldedText(String source, String folded, int[] starts, int[] ends) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    public static FoldedText of(String source) {
        return new Folding(source).fold();
    }

    static FoldedText unmoved(String source, String folded) {
        return new FoldedText(source, folded, new int[0], new int[0]);
    }

    static FoldedText moved(String source, String folded, int[] starts, int[] ends) {
        return new FoldedText(source, folded, starts, ends);
    }

    /// The text that was folded.
    public String source() {
        return source;
    }

    /// The text to compare with.
    public String text() {
        return folded;
    }

    /// The part of the source that a part of the folded text comes from.
    TextRange inSource(int from, int to) {
        return starts.length == 0
                ? new TextRange(from, to)
                : new TextRange(starts[from], ends[to - 1]);
    }

    /// Whether a part of the folded text begins and ends where characters of the source do, and not
    /// within a ligature.
    boolean isWhole(int from, int to) {
        return starts.length == 0
                || (from == 0 || starts[from] != starts[from - 1])
                        && (to == folded.length() || starts[to] != starts[to - 1]);
    }
}
