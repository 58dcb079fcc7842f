package org.touchline.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.geometry.Color;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ThemeTest {
    static List<Theme> themes() {
        return Theme.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadableOnThePaperAndOnEveryTint(Theme theme) {
        backgrounds(theme)
                .forEach(background -> {
                    assertText(theme.ink(), background);
                    assertText(theme.mutedInk(), background);
                });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesAndFacesAreVisibleOnThePaperAndOnEveryTint(Theme theme) {
        backgrounds(theme)
                .forEach(background -> {
                    assertSign(theme.arrow(), background);
                    assertSign(theme.curve(), background);
                });
        IntStream.rangeClosed(-2, 2)
                .forEach(score -> assertSign(theme.emotion(score), theme.paper()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatACardShowsIsVisibleOnIt(Theme theme) {
        assertText(theme.mutedInk(), theme.card().fill());
        assertSign(theme.star(), theme.card().fill());
        assertSign(theme.card().sign(), theme.iconDisc());
        assertSign(theme.momentOfTruth().fill(), theme.card().fill());
        IntStream.rangeClosed(-2, 2)
                .forEach(score -> assertSign(theme.emotion(score), theme.card().fill()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everySurfaceIsReadable(Theme theme) {
        Stream.of(
                        theme.card(),
                        theme.momentOfTruth(),
                        theme.painPoint(),
                        theme.opportunity(),
                        theme.note(),
                        theme.header(Color.of("#FFE066")),
                        theme.header(Palette.stage(2)))
                .forEach(surface -> {
                    assertText(surface.ink(), surface.fill());
                    assertSign(surface.sign(), surface.fill());
                });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aStagesNameIsReadableInItsOwnColour(Theme theme) {
        Stream.concat(Palette.stages().stream(), Stream.of(Color.of("#FFE066"), Color.BLACK))
                .forEach(stage -> {
                    assertText(theme.heading(stage), theme.paper());
                    assertText(theme.heading(stage), theme.tint(stage));
                });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aPathsColourIsVisibleWhateverWasChosen(Theme theme) {
        assertSign(theme.line(Color.WHITE), theme.paper());
        assertSign(theme.line(Color.BLACK), theme.paper());
    }

    @Test
    void themesAreFoundByName() {
        assertThat(Theme.named("dark")).contains(Theme.DARK);
        assertThat(Theme.named("sepia")).isEmpty();
    }

    @Test
    void stagesNextToEachOtherDiffer() {
        assertThat(Palette.stage(0)).isNotEqualTo(Palette.stage(1));
        assertThat(Palette.stage(200)).isNotEqualTo(Palette.stage(201));
    }

    private static Stream<Color> backgrounds(Theme theme) {
        return Stream.concat(Stream.of(theme.paper()), Palette.stages().stream().map(theme::tint));
    }

    private static void assertText(Color ink, Color background) {
        assertThat(ink.contrastWith(background))
                .as("%s on %s", ink.hex(), background.hex())
                .isGreaterThanOrEqualTo(4.5);
    }

    private static void assertSign(Color sign, Color background) {
        assertThat(sign.contrastWith(background))
                .as("%s on %s", sign.hex(), background.hex())
                .isGreaterThanOrEqualTo(3);
    }
}
