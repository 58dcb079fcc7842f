package org.touchline.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.Locale;

/// What is filled quickly is filled as `MessageFormat` does it; the rest is left to that.
final class PlainPatternTest {
    @Test
    void textsComeInTheirPlaces() {
        for (String pattern :
                new String[] {"", "{0}", "From “{0}” to “{1}”.", "{1}{0}{1}", "none"}) {
            assertThat(PlainPattern.of(pattern).fill("a{1}$", "b\\"))
                    .as(pattern)
                    .contains(new MessageFormat(pattern, Locale.ENGLISH).format(ab()));
        }
    }

    @Test
    void whatIsNotPlainIsLeftAlone() {
        assertThat(PlainPattern.of("It''s {0}").fill("a")).isEmpty();
        assertThat(PlainPattern.of("{0,number}").fill("a")).isEmpty();
        assertThat(PlainPattern.of("{0} of {1}").fill("a", 1_000)).isEmpty();
        assertThat(PlainPattern.of("{1}").fill("a")).isEmpty();
    }

    private static Object[] ab() {
        return new Object[] {"a{1}$", "b\\"};
    }
}
