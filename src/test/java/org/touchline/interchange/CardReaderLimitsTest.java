package org.touchline.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;

import java.util.List;

/// What is too much, no text, or meant to do harm.
final class CardReaderLimitsTest {
    private static final Words WORDS = Messages.in(Language.ENGLISH)::text;

    private final CardReader reader =
            new CardReader(new Known(List.of(), List.of(), List.of()), WORDS);

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> reader.text("x\n".repeat(CardReader.MOST_CARDS + 1)))
                .isInstanceOf(ImportException.class)
                .hasMessage("interchange.much");
        assertThatThrownBy(() -> reader.text("x".repeat(10 << 20))).hasMessage("interchange.much");
        assertThatThrownBy(() -> reader.html("<p>x".repeat(CardReader.MOST_CARDS + 1)))
                .hasMessage("interchange.much");
    }

    @Test
    void asMuchAsIsAllowedIsRead() throws ImportException {
        assertThat(reader.text("x\n".repeat(CardReader.MOST_CARDS)).part().touchpoints())
                .hasSize(CardReader.MOST_CARDS);
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> reader.text("\u0089PNG\u0000\u0001\u0002\u0003\ufffd\ufffd"))
                .hasMessage("interchange.binary");
        assertThatThrownBy(() -> reader.text(" \n\t\n")).hasMessage("interchange.blank");
        assertThatThrownBy(() -> reader.html("<table><tr><td> </td></tr></table>"))
                .hasMessage("interchange.blank");
    }

    /// Each would take minutes if it were read more than once.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\n",
                "\"\"\n",
                "\"\"\"\n",
                "\"a\"\"b\n",
                "\t",
                "\"\t",
                "<",
                "<td",
                "<!--",
                "<style>",
                "<td>",
                "<tr><td>x",
                "&#1",
                "&amp",
                "\u0000a",
                "- \n",
                "\ud800",
                "<script"
            })
    void hostileTextsAreReadInOnePass(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        List.of(true, false).forEach(isHtml -> read(text, isHtml));
    }

    private void read(String text, boolean isHtml) {
        try {
            CardTable table = isHtml ? reader.html(text) : reader.text(text);
            assertThat(table.part().touchpoints()).hasSizeLessThanOrEqualTo(CardReader.MOST_CARDS);
        } catch (ImportException e) {
            assertThat(WORDS.text(e.key())).isNotBlank();
        }
    }
}
