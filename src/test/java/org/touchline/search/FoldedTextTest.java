package org.touchline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes no difference when texts are compared, and what does.
final class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "Website, website",
        "Zażółć Gęślą, zazolc gesla",
        "Ștefan țese, stefan tese",
        "STRASSE, strasse",
        "Straße, strasse",
        "Œuvre, oeuvre",
        "Ёлка, елка",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "σίσυφος, σισυφοσ",
        "ＡＢＣ, abc",
        "ﬁne, fine",
        "客户旅程, 客户旅程",
        "don’t – do, don't - do"
    })
    void capitalsAccentsAndLigatures(String text, String folded) {
        assertThat(FoldedText.of(text).text()).isEqualTo(folded);
    }

    @Test
    void theShortIIsALetterOfItsOwn() {
        assertThat(FoldedText.of("мой").text()).isNotEqualTo(FoldedText.of("мои").text());
        assertThat(FoldedText.of("Мои\u0306").text()).isEqualTo("мой");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Żółć", "Z\u0307o\u0301łc\u0301", "Straße", "ﬁﬂ", "😀 é 😀", ""})
    void eachPartOfItComesFromAPartOfTheText(String text) {
        FoldedText folded = FoldedText.of(text);
        int length = folded.text().length();
        assertThat(length == 0 ? text : folded.inSource(0, length).of(text)).isEqualTo(text);
        for (int i = 1; i < length; i++) {
            TextRange before = folded.inSource(i - 1, i);
            TextRange here = folded.inSource(i, i + 1);
            assertThat(here.equals(before) || here.start() == before.end()).isTrue();
        }
    }

    @Test
    void anAccentOnItsOwnGoesWithTheLetterBeforeIt() {
        FoldedText folded = FoldedText.of("cafe\u0301s");
        assertThat(folded.text()).isEqualTo("cafes");
        assertThat(folded.inSource(3, 4)).isEqualTo(new TextRange(3, 5));
        assertThat(folded.inSource(4, 5)).isEqualTo(new TextRange(5, 6));
    }
}
