package org.touchline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.text.Normalizer;
import java.util.List;

class LineBreakerTest {
    private static final TextStyle STYLE = TextStyle.of(Weight.REGULAR, 10);
    private static final Point ORIGIN = Point.ORIGIN;
    private static final double UNLIMITED = Double.POSITIVE_INFINITY;

    private final BundledFonts fonts = new BundledFonts();
    private final LineBreaker breaker = new LineBreaker(fonts);

    static List<String> hostileTexts() {
        return List.of(
                "w".repeat(300),
                "lorem ipsum ".repeat(420),
                "在一个只有地图的世界里，旅客们（通常）不知道该去哪里；于是他们问路。".repeat(5),
                "z" + "\u0335\u0327\u0301".repeat(200) + "a\u0301lgo",
                "👨‍👩‍👧🚆❤️".repeat(40),
                "שלום עולם مرحبا بالعالم",
                "a\uD800b\uDC00c",
                "many" + " ".repeat(5_000) + "blanks",
                "un\u00ADbe\u00ADliev\u00ADable".repeat(20),
                "1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000",
                "https://example.org/a/very/long/path-with-hyphens?and=a&query=string",
                "\u0301\u0301 leading marks",
                "\u0000\u0007\u001B[31m");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noLineIsWiderThanItMayBeAndNoLetterIsLost(String text) {
        for (double width = 20; width < 500; width *= 1.7) {
            TextBlock block = block(text, width);

            for (TextLine line : block.lines()) {
                assertThat(line.width()).isLessThanOrEqualTo(width + 1e-6);
            }
            assertThat(letters(String.join("", lines(block)))).isEqualTo(letters(text));
        }
    }

    @Test
    void breaksAtBlanksWhichAreNotDrawn() {
        assertThat(
                        lines(
                                block(
                                        "Sees an ad for cheap  weekend tickets",
                                        width("Sees an ad for cheap"))))
                .containsExactly("Sees an ad for cheap", "weekend tickets");
    }

    @Test
    void aTextFitsIntoExactlyItsOwnWidth() {
        for (String text :
                List.of("Checks the next trains on the run", "Поиск билета: в приложении")) {
            assertThat(lines(block(text, fonts.width(text, STYLE)))).containsExactly(text);
        }
    }

    @Test
    void blanksAtTheEndDoNotCount() {
        TextBlock block = block("  Pay   ", UNLIMITED);

        assertThat(lines(block)).containsExactly("Pay");
        assertThat(block.bounds().width()).isEqualTo(width("Pay"));
    }

    @Test
    void breaksAfterHyphensAndSlashesBetweenWords() {
        assertThat(lines(block("sign-up", width("sign-")))).containsExactly("sign-", "up");
        assertThat(lines(block("и/или", width("или")))).containsExactly("и/", "или");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"of 24/7", "at −5", "on 2026-11", "at -5", "of 5\u00A0%", "is A\u2011B"})
    void numbersAndGluedWordsStayTogether(String text) {
        assertThat(lines(block(text, width(text) - 1)))
                .containsExactly(text.substring(0, 2), text.substring(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the widest word, by far", "sign-up\nregistration", "в приложении", ""})
    void inTheWidthOfTheWidestWordNoWordIsBroken(String text) {
        double widest = breaker.widestWord(text, STYLE);
        TextBlock block = block(text, widest);

        for (String word : text.split("[ \\n]|(?<=-)")) {
            assertThat(String.join(" ", lines(block))).contains(word);
        }
        assertThat(block.bounds().width()).isEqualTo(widest);
    }

    @Test
    void chineseBreaksBetweenAnyTwoCharacters() {
        assertThat(lines(block("天气应用程序", 30))).containsExactly("天气应", "用程序");
    }

    @Test
    void noChineseLineStartsWithClosingPunctuation() {
        assertThat(lines(block("查看天气，出发", 40))).containsExactly("查看天", "气，出发");
        assertThat(lines(block("查看《天气》吧", 50))).containsExactly("查看《天", "气》吧");
    }

    @Test
    void noChineseLineEndsWithOpeningPunctuation() {
        assertThat(lines(block("查看（天气", 30))).containsExactly("查看", "（天气");
    }

    @Test
    void chineseAndLatinPartBetweenThem() {
        assertThat(lines(block("看Instagram上", width("看Instagram"))))
                .containsExactly("看Instagram", "上");
    }

    @Test
    void theTextsOwnLineEndsAreKept() {
        assertThat(lines(block("one\ntwo\r\n\nthree\u2028four\n", UNLIMITED)))
                .containsExactly("one", "two", "", "three", "four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \t\n", "\u00A0", "\u200B\u200D", "\u3000"})
    void aBlankTextTakesNoRoom(String text) {
        TextBlock block = breaker.block(text, STYLE, Color.BLACK, new Point(5, 7), 100);

        assertThat(block.lines()).isEmpty();
        assertThat(block.bounds()).isEqualTo(new Rect(5, 7, 0, 0));
        assertThat(block.text()).isEqualTo(text);
    }

    @Test
    void aWordThatIsTooLongBreaksBetweenLettersButNeverBeforeAnAccent() {
        List<String> lines = lines(block("x\u0301".repeat(50), 31));

        assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.startsWith("x\u0301"));
    }

    @Test
    void aLineMayEndAtASoftHyphenWhichIsThenSeen() {
        assertThat(lines(block("Anmelde\u00ADformular", width("Anmelde-"))))
                .containsExactly("Anmelde-", "formular");
        assertThat(lines(block("Anmelde\u00ADformular", UNLIMITED)))
                .containsExactly("Anmeldeformular");
    }

    @Test
    void aLineTooNarrowForAnythingHoldsOneCharacter() {
        assertThat(lines(block("abc 天e\u0301", 1))).containsExactly("a", "b", "c", "天", "é");
    }

    @Test
    void linesAreALeadingApartAndTheBoundsEncloseThem() {
        TextBlock block =
                breaker.block("one two", STYLE, Color.BLACK, new Point(10, 20), width("one"));

        TextLine first = block.lines().get(0);
        TextLine second = block.lines().get(1);
        assertThat(first.x()).isEqualTo(10);
        assertThat(first.baseline()).isEqualTo(20 + fonts.ascent(STYLE));
        assertThat(second.baseline()).isCloseTo(first.baseline() + 13.5, within(1e-9));
        assertThat(block.bounds().y()).isEqualTo(20);
        assertThat(block.bounds().bottom())
                .isCloseTo(second.baseline() + fonts.descent(STYLE), within(1e-9));
        assertThat(block.bounds().width()).isEqualTo(Math.max(first.width(), second.width()));
    }

    @Test
    void aSignOfAnotherFontMovesNoLine() {
        TextBlock plain = block("5 is > 3\nyes", UNLIMITED);
        TextBlock signs = block("5 → ≥ 天\n★ ✓", UNLIMITED);

        assertThat(signs.lines())
                .extracting(TextLine::baseline)
                .isEqualTo(plain.lines().stream().map(TextLine::baseline).toList());
        assertThat(signs.bounds().height()).isEqualTo(plain.bounds().height());
    }

    @Test
    void centredLinesLieAboutTheirPoint() {
        TextBlock block =
                breaker.centered("wide line\nw", STYLE, Color.BLACK, new Point(50, 0), UNLIMITED);

        assertThat(block.bounds().centerX()).isCloseTo(50, within(1e-9));
        for (TextLine line : block.lines()) {
            assertThat(line.x() + line.width() / 2).isCloseTo(50, within(1e-9));
        }
    }

    @Test
    void everyLineTellsWhetherABlankPartsItFromTheNext() {
        TextBlock block = block("sign-up now 天气\nend", 25);

        assertThat(lines(block)).containsExactly("sign-", "up", "now", "天气", "end");
        assertThat(block.lines())
                .extracting(TextLine::blankAfter)
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void theBlockKeepsTheTextAsItWasWritten() {
        assertThat(block("и\u0306  x ", UNLIMITED).text()).isEqualTo("и\u0306  x ");
    }

    private TextBlock block(String text, double width) {
        return breaker.block(text, STYLE, Color.BLACK, ORIGIN, width);
    }

    private double width(String text) {
        return fonts.width(text, STYLE);
    }

    private static List<String> lines(TextBlock block) {
        return block.lines().stream().map(TextLine::text).toList();
    }

    /// What is left without blanks, hyphens and characters that are never seen.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\uFE0F-]", "");
    }
}
