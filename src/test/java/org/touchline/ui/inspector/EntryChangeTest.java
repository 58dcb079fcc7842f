package org.touchline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Lists are written as words: each letter is an entry.
final class EntryChangeTest {
    @Test
    void whatAllListsHaveIsCommonAsOftenAsAllHaveIt() {
        assertThat(common("abc", "cxa", "ayc")).isEqualTo("ac");
        assertThat(common("aab", "aba", "aa")).isEqualTo("aa");
        assertThat(common("ab", "cd")).isEmpty();
        assertThat(common("ab")).isEqualTo("ab");
        assertThat(EntryChange.common(List.of())).isEmpty();
    }

    @Test
    void aListThatIsWhatAllHaveBecomesWhatTheyAreToHave() {
        assertThat(changed("ab", "axb", "ab")).isEqualTo("axb");
        assertThat(changed("ab", "", "ab")).isEmpty();
    }

    @Test
    void anAddedEntryComesToTheEndOrBeforeTheOneThatItWasAddedBefore() {
        assertThat(changed("", "x", "abc")).isEqualTo("abcx");
        assertThat(changed("a", "ax", "abc")).isEqualTo("abcx");
        assertThat(changed("ac", "axc", "abc")).isEqualTo("abxc");
        assertThat(changed("c", "xc", "abc")).isEqualTo("abxc");
    }

    @Test
    void aChangedEntryStaysAtItsPlace() {
        assertThat(changed("b", "x", "abc")).isEqualTo("axc");
        assertThat(changed("ac", "xc", "abc")).isEqualTo("xbc");
    }

    @Test
    void aRemovedEntryLeavesTheOthers() {
        assertThat(changed("ab", "a", "xayb")).isEqualTo("xay");
        assertThat(changed("ab", "", "xayb")).isEqualTo("xy");
    }

    @Test
    void anEntryThatBecomesLikeOneThatAListHasAlreadyIsStillAnotherOne() {
        assertThat(changed("", "w", "wy")).isEqualTo("wyw");
        assertThat(changed("w", "v", "wyw")).isEqualTo("wyv");
    }

    private static String common(String... lists) {
        return word(
                EntryChange.common(List.of(lists).stream().map(EntryChangeTest::list).toList()));
    }

    private static String changed(String before, String after, String list) {
        return word(new EntryChange<>(list(before), list(after)).in(list(list)));
    }

    private static List<String> list(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }

    private static String word(List<String> list) {
        return String.join("", list);
    }
}
