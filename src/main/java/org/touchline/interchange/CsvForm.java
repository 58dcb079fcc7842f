package org.touchline.interchange;

/// How a CSV file is written.
///
/// @param separator between the cells: a comma, a semicolon, a tab or a vertical bar
/// @param hasByteOrderMark whether it begins with the sign by which Excel knows UTF-8
public record CsvForm(char separator, boolean hasByteOrderMark) {
    /// All separators that there are.
    public static final String SEPARATORS = ",;\t|";

    /// As RFC 4180 has it.
    public static final CsvForm USUAL = new CsvForm(',', false);

    public CsvForm {
        if (SEPARATORS.indexOf(separator) < 0) {
            throw new IllegalArgumentException("no separator: " + separator);
        }
    }

    public CsvForm withSeparator(char newSeparator) {
        return new CsvForm(newSeparator, hasByteOrderMark);
    }

    public CsvForm withByteOrderMark() {
        return new CsvForm(separator, true);
    }
}
