package org.touchline.interchange;

import java.util.List;
import java.util.Optional;

/// Makes touchpoints of what other programs put on the clipboard.
///
/// Text with a header of known names between commas, semicolons or bars is CSV. Text without tabs
/// is one touchpoint a line. Text with tabs is a table, by its header if it has one; without, its
/// columns are name, channel, device, emotion and rating.
public final class CardReader {
    /// The most touchpoints that are read at once.
    public static final int MOST_CARDS = 5_000;

    /// The most characters that they are made of.
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final String CSV_SEPARATORS = ",;|";

    private final Known known;
    private final Words words;

    public CardReader(Known known, Words words) {
        this.known = known;
        this.words = words;
    }

    /// @throws ImportException if it is too much, no text, or blank
    public CardTable text(String text) throws ImportException {
        String clean = CleanText.of(limited(text));
        Optional<List<List<String>>> csv = csv(clean);
        return table(
                csv.isPresent()
                        ? csv.get()
                        : SeparatedText.rows(CleanText.withoutListSigns(clean), '\t', MOST_CARDS));
    }

    /// Only what has a header that we know is taken for CSV: commas stand in all texts.
    private Optional<List<List<String>>> csv(String text) {
        var columns = new Columns(words);
        for (char separator : CSV_SEPARATORS.toCharArray()) {
            List<List<String>> first = SeparatedText.rows(text, separator, 0);
            if (!first.isEmpty() && columns.header(first.getFirst()).isPresent()) {
                return Optional.of(
                        SeparatedText.rows(text, separator, MOST_CARDS).stream()
                                .map(row -> row.stream().map(Formulas::restored).toList())
                                .toList());
            }
        }
        return Optional.empty();
    }

    /// @throws ImportException if there is too much, or no text, in it
    public CardTable html(String html) throws ImportException {
        HtmlText text = HtmlText.of(html);
        return text.hasTable() ? table(text.rows()) : text(text.text());
    }

    private CardTable table(List<List<String>> rows) throws ImportException {
        check(rows);
        Optional<List<Column>> header = new Columns(words).header(rows.getFirst());
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var cards =
                new CardRows(
                        header.orElseGet(() -> Columns.positional(width)),
                        known,
                        new ValueReader(words),
                        words);
        rows.stream().skip(header.isPresent() ? 1 : 0).forEach(cards::add);
        return cards.done();
    }

    private static String limited(String text) throws ImportException {
        if (text.length() > MOST_CHARACTERS) {
            throw tooMuch();
        }
        return text;
    }

    private static void check(List<List<String>> rows) throws ImportException {
        long characters = 0;
        for (List<String> row : rows) {
            characters += row.stream().mapToLong(String::length).sum();
        }
        if (rows.size() > MOST_CARDS || characters > MOST_CHARACTERS) {
            throw tooMuch();
        }
        if (rows.isEmpty()) {
            throw new ImportException("interchange.blank");
        }
    }

    private static ImportException tooMuch() {
        return new ImportException("interchange.much", MOST_CARDS, MOST_CHARACTERS);
    }
}
