package org.touchline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

final class ScaledStylesTest {
    @Test
    void lengthsGrowWhateverTheyAreWrittenAs() {
        assertThat(ScaledStyles.scaled(".a { -fx-padding: 6 12px -2 0; -fx-spacing: 5 }", 1.5))
                .isEqualTo(".a { -fx-padding: 9.0 18.0px -3.0 0.0; -fx-spacing: 7.5 }");
        assertThat(ScaledStyles.scaled("-fx-font-size: 13px;", 2))
                .isEqualTo("-fx-font-size: 26.0px;");
    }

    @Test
    void whatIsRelativeOrNoLengthStays() {
        String css =
                """
                -fx-font-size: 0.92em; -fx-padding: 0.5em; -fx-opacity: 0.4; -fx-border-width: 1;
                -fx-background-color: #1C2433, rgba(10, 15, 25, 0.4); -fx-max-width: infinity;
                """;
        assertThat(ScaledStyles.scaled(css, 2)).isEqualTo(css);
    }

    @Test
    void whatIsImportedIsInIt() {
        String url = ScaledStyles.url("/org/touchline/ui/touchline.css", 2);
        String css =
                new String(
                        Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)),
                        StandardCharsets.UTF_8);
        assertThat(css).doesNotContain("@import").contains(".catalogue-top", ".picker-popup");
        assertThat(css).contains("-fx-font-size: 26.0px");
    }
}
