package org.touchline.interchange;

import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// Writes touchpoints as CSV by RFC 4180, in UTF-8: a row for each, a column for every property.
///
/// What could be taken for a formula gets an apostrophe in front (see [Formulas]).
public final class CsvWriter {
    private final CsvForm form;

    public CsvWriter(CsvForm form) {
        this.form = form;
    }

    /// Writes to the end of a stream, which it leaves open.
    ///
    /// @param progress is told the share that is done, from 0 to 1, and may throw to give up
    public void write(JourneyMap map, Words words, DoubleConsumer progress, OutputStream out)
            throws IOException {
        List<CardColumn> columns = CardColumn.all(map, words);
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (form.hasByteOrderMark()) {
            csv.write('\ufeff');
        }
        row(csv, columns.stream().map(CardColumn::header));
        int done = 0;
        for (Touchpoint touchpoint : map.touchpoints()) {
            row(csv, columns.stream().map(column -> column.text().apply(touchpoint)));
            progress.accept(++done / (double) map.touchpoints().size());
        }
        csv.flush();
    }

    private void row(Writer csv, Stream<String> cells) throws IOException {
        String between = String.valueOf(form.separator());
        csv.write(String.join(between, cells.map(this::cell).toList()));
        csv.write("\r\n");
    }

    private String cell(String text) {
        String safe = Formulas.disarmed(text);
        boolean isPlain =
                safe.chars()
                        .noneMatch(
                                c -> c == form.separator() || c == '"' || c == '\n' || c == '\r');
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
