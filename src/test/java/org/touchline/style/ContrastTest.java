package org.touchline.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.geometry.Color;

import java.util.List;
import java.util.stream.Stream;

class ContrastTest {
    static Stream<Color> backgrounds() {
        return Stream.of(
                        "#FFFFFF", "#000000", "#777777", "#FFFF00", "#0000FF", "#C8791B", "#161B26")
                .map(Color::of);
    }

    @ParameterizedTest
    @MethodSource("backgrounds")
    void anyColourBecomesReadableOnAnyBackground(Color background) {
        for (String hex : List.of("#FFFFFF", "#000000", "#808080", "#FFE066", "#C8791B")) {
            Color wanted = Color.of(hex);

            assertThat(Contrast.text(wanted, background).contrastWith(background))
                    .as("text %s", hex)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.sign(wanted, background).contrastWith(background))
                    .as("sign %s", hex)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aReadableColourStaysAsItIs() {
        Color purple = Color.of("#7C5CBF");

        assertThat(Contrast.text(purple, Color.WHITE)).isEqualTo(purple);
    }

    @Test
    void aColourIsChangedNoMoreThanItTakes() {
        Color darkened = Contrast.text(Color.of("#C8791B"), Color.WHITE);

        assertThat(darkened.contrastWith(Color.WHITE)).isBetween(4.5, 4.7);
    }
}
