package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchline.storage.StorageException.Category.SYNTACTIC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.GeneratedMap;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Files that are not JSON: one problem, with its line and column.
final class SyntacticProblemsTest {
    private static final byte[] WHOLE = MapWriter.toBytes(GeneratedMap.of(20, 7));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ▸Hello                       | storage.syntax.wrong
                    { "a": ▸}                    | storage.syntax.wrong
                    { "a": 1 ▸"b": 2 }           | storage.syntax.wrong
                    { "a": [1, 2▸} }             | storage.syntax.wrong
                    { "a": 1, ▸}                 | storage.syntax.wrong
                    { "a": 0▸1 }                 | storage.syntax.wrong
                    { "a": ▸nux }                | storage.syntax.wrong
                    { ▸/* why */ "a": 1 }        | storage.syntax.wrong
                    { "a": 1▸                    | storage.syntax.cutOff
                    { "a": "text▸                | storage.syntax.cutOff
                    { "a": 1 } ▸{ "b": 2 }       | storage.syntax.trailing
                    { "a": 1, "a"▸: 2 }          | storage.syntax.doubled
                    { "b": { "a": [], "a"▸: 2 } }| storage.syntax.doubled
                    """)
    void placeIsSaid(String marked, String key) {
        var broken = BrokenMap.of(marked);

        var failure = broken.failure();

        assertThat(failure.category()).isEqualTo(SYNTACTIC);
        assertThat(BrokenMap.places(failure)).isEqualTo(broken.marks());
        assertThat(failure.problems()).extracting(Problem::key).containsExactly(key);
    }

    @Test
    void columnsCountCharactersNotBytes() {
        var broken = BrokenMap.of("{ \"название\": \"比较\", \"a\" ▸1 }");

        assertThat(BrokenMap.places(broken.failure())).isEqualTo(broken.marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\uFEFF"})
    void nothingIsNoMap(String nothing) {
        var failure = BrokenMap.failure(nothing.getBytes(StandardCharsets.UTF_8));

        assertThat(failure.category()).isEqualTo(SYNTACTIC);
        assertThat(failure.problems()).extracting(Problem::key).containsExactly("storage.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1251", "GB18030"})
    void otherEncodingIsNamedAsSuch(String encoding) {
        byte[] file = "{\n  \"title\": \"Поездка\"\n}".getBytes(Charset.forName(encoding));

        var failure = BrokenMap.failure(file);

        assertThat(failure.category()).isEqualTo(SYNTACTIC);
        assertThat(failure.problems()).extracting(Problem::key).containsExactly("storage.encoding");
    }

    @Test
    void firstLetterInAnotherEncodingIsFound() {
        byte[] file = "{\n  \"title\": \"Reise für zwei\"\n}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(BrokenMap.places(BrokenMap.failure(file))).containsExactly("2:20");
    }

    @Test
    void fileCutOffAnywhereIsRefused() {
        for (int length = 0; length < WHOLE.length - 2; length += 7) {
            var failure = BrokenMap.failure(Arrays.copyOf(WHOLE, length));

            assertThat(failure.category())
                    .as("cut off after %d bytes", length)
                    .isEqualTo(SYNTACTIC);
        }
    }

    @Test
    void deepNestingDoesNotBringTheProgramDown() {
        var failure =
                BrokenMap.of("{ \"a\":\n" + "[".repeat(10_000) + "]".repeat(10_000)).failure();

        assertThat(failure.category()).isEqualTo(SYNTACTIC);
        assertThat(BrokenMap.places(failure)).containsExactly("2:64");
        assertThat(failure.problems())
                .extracting(Problem::key)
                .containsExactly("storage.syntax.deep");
    }

    @Test
    void numberThatNobodyMeansIsRefused() {
        for (String number : List.of("1e99999999999", "7".repeat(1_001))) {
            var failure = BrokenMap.withFields("\"future\": " + number).failure();

            assertThat(failure.category()).isEqualTo(SYNTACTIC);
            assertThat(failure.problems()).extracting(Problem::line).containsExactly(5);
        }
    }

    @Test
    void floodOfValuesIsRefused() {
        var failure = BrokenMap.of("[" + "[],".repeat(2_000_000) + "[]]").failure();

        assertThat(failure.problems())
                .extracting(Problem::key)
                .containsExactly("storage.syntax.long");
    }
}
