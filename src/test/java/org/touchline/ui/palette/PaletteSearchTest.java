package org.touchline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What the palette lists, and in which order.
final class PaletteSearchTest {
    private static final List<PaletteItem> ITEMS =
            List.of(
                    item(PaletteKind.ACTION, "Undo", false),
                    item(PaletteKind.ACTION, "Save", true),
                    item(PaletteKind.ACTION, "Save as", true),
                    item(PaletteKind.TOUCHPOINT, "Saves the date", true),
                    item(PaletteKind.LIBRARY, "Saves the day", true));

    @Test
    void withoutAWordAllIsThereAndWhatWasUsedComesFirst() {
        assertThat(found("", "Saves the day", "Save as"))
                .containsExactly("Saves the day", "Save as", "Save", "Saves the date", "Undo");
    }

    @Test
    void whatFitsBestComesFirst() {
        assertThat(found("save"))
                .containsExactly("Save", "Save as", "Saves the date", "Saves the day");
    }

    @Test
    void ofEquallyGoodOnesTheOneThatWasUsed() {
        assertThat(found("saves", "Saves the day")).startsWith("Saves the day");
        assertThat(found("save", "Saves the day")).startsWith("Save");
    }

    @Test
    void whatCannotBeDoneNowIsListedLast() {
        assertThat(found("u")).containsExactly("Undo");
        assertThat(found("d")).endsWith("Undo");
    }

    private static List<String> found(String typed, String... used) {
        return new PaletteSearch(List.of(ITEMS.stream()), List.of(used))
                .find(typed).stream().map(hit -> hit.item().title()).toList();
    }

    private static PaletteItem item(PaletteKind kind, String title, boolean enabled) {
        return new PaletteItem(title, kind, Feather.SQUARE, title, "", "", enabled, () -> {});
    }
}
