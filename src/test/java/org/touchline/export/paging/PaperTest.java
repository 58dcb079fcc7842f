package org.touchline.export.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    @Test
    void papersHaveTheirSizes() {
        assertThat(Paper.parse("a4").orElseThrow().size().width()).isCloseTo(595.3, within(0.1));
        assertThat(Paper.parse(" A0 ").orElseThrow().size().height())
                .isCloseTo(3370.4, within(0.1));
        assertThat(Paper.parse("tabloid").orElseThrow().size().height()).isEqualTo(1224);
        assertThat(Paper.parse("210x297").orElseThrow().size())
                .isEqualTo(Paper.parse("a4").orElseThrow().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a9",
                "0x0",
                "0x297",
                "49x297",
                "210x5001",
                "210x",
                "-1x5",
                "10000x10000"
            })
    void whatIsNoPaperIsNone(String text) {
        assertThat(Paper.parse(text)).isEmpty();
    }
}
