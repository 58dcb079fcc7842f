package org.touchline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

final class DisplayTest {
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final Display display =
            new Display(Messages.in(Language.ENGLISH), new PrintStream(error, true));

    @Test
    void aMachineWithNoDisplayIsToldTheExportCommandInOneLine() {
        int exitCode =
                display.show(() -> {
                    throw new UnsupportedOperationException("Unable to open DISPLAY");
                });
        assertThat(exitCode).isEqualTo(1);
        assertThat(error.toString().lines())
                .singleElement()
                .asString()
                .contains("touchline export");
    }

    @Test
    void aDesignerThatWasClosedEndsWell() {
        assertThat(display.show(() -> {})).isZero();
        assertThat(error.toString()).isEmpty();
    }
}
