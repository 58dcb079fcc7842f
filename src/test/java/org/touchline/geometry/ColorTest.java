package org.touchline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Optional;

final class ColorTest {
    @Test
    void whatIsParsedIsWrittenBack() {
        assertEquals("#1A2B3C", Color.of("#1a2b3c").hex());
    }

    @Test
    void otherTextsAreNoColours() {
        for (String text :
                new String[] {"", "red", "#12", "#12345", "#1234567", "123456", "#GGGGGG"}) {
            assertEquals(Optional.empty(), Color.parse(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> Color.of("red"));
        assertThrows(IllegalArgumentException.class, () -> new Color(256, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Color(0, 0, 0, 1.1));
    }

    /// The figures that WCAG 2.2 and its checkers give.
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Color.BLACK.contrastWith(Color.WHITE), 1e-9);
        assertEquals(1, Color.WHITE.contrastWith(Color.WHITE), 1e-9);
        assertEquals(4.54, Color.of("#767676").contrastWith(Color.WHITE), 0.005);
    }

    @Test
    void mixingGoesFromOneColourToTheOther() {
        assertEquals(Color.BLACK, Color.BLACK.mixedWith(Color.WHITE, 0));
        assertEquals(Color.WHITE, Color.BLACK.mixedWith(Color.WHITE, 1));
        assertEquals("#808080", Color.BLACK.mixedWith(Color.WHITE, 0.5).hex());
    }
}
