package org.touchline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.TextRun;
import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;

import java.util.List;
import java.util.stream.IntStream;

class BundledFontsTest {
    private static final TextStyle REGULAR = TextStyle.of(Weight.REGULAR, 10);
    private static final TextStyle SEMIBOLD = TextStyle.of(Weight.SEMIBOLD, 10);
    private static final String FAMILY = "👨‍👩‍👧";

    private final BundledFonts fonts = new BundledFonts();

    @Test
    void aTextOfOneFontIsOneRun() {
        assertThat(fonts.runs("Zażółć, привет, țară", REGULAR))
                .extracting(TextRun::text, TextRun::face)
                .containsExactly(tuple("Zażółć, привет, țară", FontFace.REGULAR));
    }

    @Test
    void theWeightChoosesTheFont() {
        assertThat(fonts.runs("Name", SEMIBOLD))
                .extracting(TextRun::face)
                .containsExactly(FontFace.SEMIBOLD);
        assertThat(fonts.width("Name", SEMIBOLD)).isGreaterThan(fonts.width("Name", REGULAR));
    }

    @Test
    void chineseComesFromTheFallback() {
        assertThat(fonts.runs("在 Instagram 上", REGULAR))
                .extracting(TextRun::text, TextRun::face)
                .containsExactly(
                        tuple("在", FontFace.CHINESE),
                        tuple(" Instagram ", FontFace.REGULAR),
                        tuple("上", FontFace.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "：", "；", "？", "！", "（）", "｛｝", "《》", "「」", "～"})
    void chinesePunctuationComesFromTheChineseFont(String punctuation) {
        assertThat(fonts.runs("天" + punctuation, SEMIBOLD))
                .extracting(TextRun::face)
                .containsExactly(FontFace.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", "←", "↑", "↓", "↔", "⇒", "−", "≈", "≥", "≤", "≠", "∞", "√", "∑"})
    void arrowsAndMathematicsComeFromAFontOfTheirOwn(String sign) {
        assertThat(fonts.runs(sign, REGULAR))
                .extracting(TextRun::text, TextRun::face)
                .containsExactly(tuple(sign, FontFace.MATH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"★", "☆", "✓", "✔", "✗", "♥", "❤", "☎", "➜", "●", "■", "▶", "☐", "⚠"})
    void starsTicksAndOtherSignsComeFromAFontOfTheirOwn(String sign) {
        assertThat(fonts.runs(sign + "\uFE0F", SEMIBOLD))
                .extracting(TextRun::text, TextRun::face)
                .containsExactly(tuple(sign, FontFace.SYMBOLS));
    }

    @Test
    void whatTheFontOfTheWeightHasComesFromNoOther() {
        assertThat(fonts.runs("0123456789 +±×÷=<>% – — … • „“ № € ₽ ™ ′", SEMIBOLD))
                .extracting(TextRun::face)
                .containsExactly(FontFace.SEMIBOLD);
    }

    @Test
    void aChineseCharacterIsAsWideAsItIsHigh() {
        assertThat(fonts.width("天气", REGULAR)).isEqualTo(20);
    }

    @Test
    void whatNoFontHasIsMissingAndKeepsItsText() {
        assertThat(fonts.runs("ok " + FAMILY + "ש", REGULAR))
                .extracting(TextRun::text, TextRun::face)
                .containsExactly(
                        tuple("ok ", FontFace.REGULAR), tuple(FAMILY + "ש", FontFace.MISSING));
    }

    @Test
    void aBoxStandsForEachMissingCharacterAsAReaderCounts() {
        TextRun run = fonts.runs(FAMILY + "ש", REGULAR).getFirst();

        assertThat(MissingGlyphs.boxes(run, 100, 50, REGULAR))
                .hasSize(2)
                .allSatisfy(box -> {
                    assertThat(box.x()).isGreaterThan(100);
                    assertThat(box.right()).isLessThan(100 + run.width());
                    assertThat(box.bottom()).isEqualTo(50);
                });
    }

    @Test
    void accentsAreComposed() {
        assertThat(fonts.runs("и\u0306", REGULAR)).extracting(TextRun::text).containsExactly("й");
        assertThat(fonts.width("и\u0306", REGULAR)).isEqualTo(fonts.width("й", REGULAR));
    }

    @Test
    void anAccentStaysWithItsLetter() {
        assertThat(fonts.runs("天x\u0301", REGULAR))
                .extracting(TextRun::text)
                .containsExactly("天", "x\u0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200D", "\uFE0F", "\u202E", "\u2060", "\u0007"})
    void whatOnlySteersIsNotDrawn(String steering) {
        assertThat(fonts.runs("a" + steering + "b", REGULAR))
                .extracting(TextRun::text)
                .containsExactly("ab");
        assertThat(fonts.runs(steering, REGULAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\u2028", "\u2003", "\u202F", "\u3000", "\u00A0"})
    void everyBlankIsABlank(String blank) {
        assertThat(fonts.runs(blank, REGULAR))
                .isNotEmpty()
                .extracting(TextRun::face)
                .doesNotContain(FontFace.MISSING);
        assertThat(fonts.width(blank, REGULAR)).isPositive();
    }

    @Test
    void theWidthIsTheSumOfTheRuns() {
        for (String text : List.of("", " ", "Buys two tickets", "注册 e\u0301 🚆 שלום")) {
            double sum = fonts.runs(text, REGULAR).stream().mapToDouble(TextRun::width).sum();

            assertThat(fonts.width(text, REGULAR)).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void theWidthGrowsWithTheSize() {
        assertThat(fonts.width("Ticket", TextStyle.of(Weight.REGULAR, 20)))
                .isCloseTo(2 * fonts.width("Ticket", REGULAR), within(1e-9));
    }

    @Test
    void noCharacterOfUnicodesFirstPlanesFails() {
        for (int codePoint = 0; codePoint < 0x30000; codePoint++) {
            String text = "|" + Character.toString(codePoint) + "|";

            assertThat(fonts.width(text, REGULAR)).isGreaterThan(fonts.width("|", REGULAR));
        }
    }

    @Test
    void manyThreadsMeasureTheSame() {
        BundledFonts fresh = new BundledFonts();
        List<String> texts =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "Ж" + (char) (0x4E00 + i) + (char) (0x100 + i % 100))
                        .toList();

        List<Double> widths =
                texts.parallelStream().map(text -> fresh.width(text, REGULAR)).toList();

        assertThat(widths)
                .isEqualTo(texts.stream().map(text -> fonts.width(text, REGULAR)).toList());
    }

    @Test
    void aLineOfOneAndAThirdEmHoldsTheLetters() {
        assertThat(fonts.ascent(REGULAR)).isBetween(10.0, 11.0);
        assertThat(fonts.descent(REGULAR)).isBetween(2.5, 3.5);
    }
}
