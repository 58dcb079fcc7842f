package org.touchline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Finding a text in another.
final class PhraseTest {
    @Test
    void everyPlaceIsFoundFromTheFirstToTheLast() {
        assertThat(found("an", "Banana, Anna")).containsExactly("an", "an", "An");
    }

    @Test
    void placesDoNotOverlap() {
        assertThat(found("aa", "aaaaa")).hasSize(2);
    }

    @Test
    void capitalsAndAccentsCountOnlyIfAskedFor() {
        assertThat(found("cafe", "Café")).containsExactly("Café");
        Phrase exact = new Phrase("cafe", true, false);
        assertThat(exact.in("Café cafe")).containsExactly(new TextRange(5, 9));
    }

    @Test
    void anAccentIsFoundTogetherWithItsLetter() {
        assertThat(found("cafe", "Cafe\u0301s")).containsExactly("Cafe\u0301");
    }

    @Test
    void noPartOfALigatureIsFound() {
        assertThat(found("s", "Maß")).isEmpty();
        assertThat(found("ss", "Maß")).containsExactly("ß");
        assertThat(found("as", "Maß")).isEmpty();
    }

    @Test
    void wholeWordsBeginAndEndWhereWordsDo() {
        assertThat(new Phrase("bank", false, true).in("Bankers bank, bank-note, riverbank"))
                .containsExactly(new TextRange(8, 12), new TextRange(14, 18));
        assertThat(new Phrase("客户", false, true).in("新客户旅程")).hasSize(1);
    }

    @Test
    void cyrillicAndChinese() {
        assertThat(found("МОЙ", "Не мой, а твой")).containsExactly("мой");
        assertThat(found("елка", "Ёлка")).containsExactly("Ёлка");
        assertThat(found("旅程", "客户旅程图")).containsExactly("旅程");
    }

    @Test
    void nothingIsNowhere() {
        assertThat(found("", "text")).isEmpty();
        assertThat(found("\u0301", "text")).isEmpty();
        assertThat(found("text", "")).isEmpty();
    }

    private static List<String> found(String phrase, String text) {
        return new Phrase(phrase, false, false)
                .in(text).stream().map(range -> range.of(text)).toList();
    }
}
