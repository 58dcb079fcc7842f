package org.touchline.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

final class PluralRuleTest {
    /// Examples of Unicode's CLDR, cardinal numbers.
    @ParameterizedTest
    @CsvSource({
        "CHINESE,  OTHER, 0 1 2 5 11 21 1.5",
        "ENGLISH,  ONE,   1",
        "ENGLISH,  OTHER, 0 2 11 21 101 1.5",
        "POLISH,   ONE,   1",
        "POLISH,   FEW,   2 3 4 22 24 32 102 1004",
        "POLISH,   MANY,  0 5 11 12 14 19 21 25 100 101 112 1000000",
        "POLISH,   OTHER, 0.5 1.5",
        "ROMANIAN, ONE,   1",
        "ROMANIAN, FEW,   0 2 11 16 19 101 119 1001 1.5",
        "ROMANIAN, OTHER, 20 35 100 120 1000000",
        "RUSSIAN,  ONE,   1 21 31 101 1001",
        "RUSSIAN,  FEW,   2 3 4 22 24 102 1002",
        "RUSSIAN,  MANY,  0 5 11 12 14 19 25 100 111 112 1000",
        "RUSSIAN,  OTHER, 0.5 1.5",
    })
    void countsTakeTheFormOfTheirLanguage(PluralRule rule, PluralForm form, String counts) {
        assertThat(Stream.of(counts.split(" ")).map(Double::valueOf))
                .allSatisfy(count -> assertThat(rule.form(count)).isEqualTo(form));
        assertThat(rule.forms()).contains(form);
    }
}
