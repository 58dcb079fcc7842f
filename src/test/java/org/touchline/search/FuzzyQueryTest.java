package org.touchline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which things are meant by a few typed letters, and which of them most likely.
final class FuzzyQueryTest {
    @Test
    void theBeginningOfAWordBeatsTheInsideAndThatBeatsScatteredLetters() {
        assertThat(ranked("pay", "Repayment", "Play a video", "Cash payment", "Pay"))
                .containsExactly("Pay", "Cash payment", "Repayment", "Play a video");
    }

    @Test
    void wordsMayComeInAnyOrder() {
        assertThat(ranked("in zoom", "Zoom in", "Zoom out")).containsExactly("Zoom in");
    }

    @Test
    void wordsAsTheyStandComeFirst() {
        assertThat(ranked("map open", "Open the map", "Map open days"))
                .containsExactly("Map open days", "Open the map");
    }

    @Test
    void initialsAreUnderstood() {
        assertThat(marked("sas", "Save as slides")).isEqualTo("[Sa]ve as [s]lides");
        assertThat(marked("zi", "Zoom in")).isEqualTo("[Z]oom [i]n");
    }

    @Test
    void lettersFarApartOrOnlyInsideWordsAreAccident() {
        assertThat(ranked("reg", "Looks up the departure time again", "Are gone")).isEmpty();
        assertThat(ranked("zt", "Zoom in on everything that is on the map, as large as it gets"))
                .isEmpty();
    }

    @Test
    void theLettersThatWereTypedAreMarked() {
        assertThat(marked("reg phone", "Registers on the phone"))
                .isEqualTo("[Reg]isters on the [phone]");
        assertThat(marked("zolc", "Zażółć żółć")).isEqualTo("Zażółć [żółć]");
    }

    @Test
    void everyScript() {
        assertThat(ranked("рег", "Карта", "Регистрация", "Перерегистрация"))
                .containsExactly("Регистрация", "Перерегистрация");
        assertThat(ranked("旅程", "客户", "客户旅程")).containsExactly("客户旅程");
        assertThat(ranked("客程", "客户旅程")).containsExactly("客户旅程");
    }

    @Test
    void aDetailCountsLessThanATitle() {
        FuzzyQuery query = FuzzyQuery.of("phone");
        Optional<FuzzyMatch> beside = query.in(FoldedText.of("Registers"), FoldedText.of("Phone"));
        Optional<FuzzyMatch> inside =
                query.in(FoldedText.of("Has a smartphone"), FoldedText.of(""));
        assertThat(beside.orElseThrow().inDetail()).containsExactly(new TextRange(0, 5));
        assertThat(beside.orElseThrow().score()).isLessThan(inside.orElseThrow().score());
    }

    @Test
    void eachWordHasToBeSomewhere() {
        FoldedText title = FoldedText.of("Registers");
        assertThat(FuzzyQuery.of("reg phone").in(title, FoldedText.of("Website, phone")))
                .isPresent();
        assertThat(FuzzyQuery.of("reg shop").in(title, FoldedText.of("Website, phone"))).isEmpty();
    }

    @Test
    void whereNothingIsTypedAllFit() {
        assertThat(FuzzyQuery.of("  ").isBlank()).isTrue();
        assertThat(ranked(" ", "One", "Two")).containsExactly("One", "Two");
    }

    private static List<String> ranked(String typed, String... titles) {
        FuzzyQuery query = FuzzyQuery.of(typed);
        record Found(String title, FuzzyMatch match) {}
        return List.of(titles).stream()
                .flatMap(
                        title -> match(query, title).map(match -> new Found(title, match)).stream())
                .sorted(Comparator.comparing(found -> -found.match().score()))
                .map(Found::title)
                .toList();
    }

    /// The title with its typed letters in square brackets.
    private static String marked(String typed, String title) {
        StringBuilder marked = new StringBuilder(title);
        match(FuzzyQuery.of(typed), title)
                .orElseThrow()
                .inTitle()
                .reversed()
                .forEach(range -> marked.insert(range.end(), "]").insert(range.start(), "["));
        return marked.toString();
    }

    private static Optional<FuzzyMatch> match(FuzzyQuery query, String title) {
        return query.in(FoldedText.of(title), FoldedText.of(""));
    }
}
