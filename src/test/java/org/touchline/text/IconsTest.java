package org.touchline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.geometry.Path;
import org.touchline.geometry.Rect;

import java.util.List;

class IconsTest {
    private static final Rect SQUARE = new Rect(100, 200, 12, 12);

    private final Icons icons = new Icons();

    static List<String> names() {
        return Icons.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyIconHasAShapeThatLiesInItsSquare(String name) {
        Path outline = icons.outline(name, SQUARE);

        assertThat(outline.segments()).hasSizeGreaterThan(3);
        assertThat(SQUARE.encloses(outline.bounds())).as("%s", outline.bounds()).isTrue();
        assertThat(outline.bounds().height()).isGreaterThan(SQUARE.height() / 3);
    }

    @Test
    void twoNamesNeverShareAShapeByMistake() {
        assertThat(Icons.names().stream().map(Icons::ikon)).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownNameHasTheDefaultShape() {
        assertThat(icons.outline("of a later version", SQUARE))
                .isEqualTo(icons.outline("circle", SQUARE));
    }

    @Test
    void theIconsOfTheFormatAreThere() {
        assertThat(Icons.names())
                .contains("globe", "smartphone", "lightbulb", "diamond")
                .contains("angry", "frustrated", "neutral", "happy", "delighted");
    }
}
