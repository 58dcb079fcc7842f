package org.touchline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Every Java file is laid out as google-java-format does it, in its AOSP style: four spaces, a
/// hundred columns, no unused import.
final class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
    private static final boolean UPDATE = Boolean.getBoolean("format.update");

    @Test
    void everyFileIsFormatted() throws IOException {
        var wrong = Sources.all().parallelStream().filter(FormatTest::isWrong).toList();
        if (UPDATE) {
            for (var file : wrong) Files.writeString(file, formatted(file));
        } else {
            assertThat(wrong)
                    .as("files to format: mvn -o test -Dtest=FormatTest -Dformat.update=true")
                    .isEmpty();
        }
    }

    private static boolean isWrong(Path file) {
        return !formatted(file).equals(Sources.read(file));
    }

    private static String formatted(Path file) {
        try {
            return FORMATTER.formatSourceAndFixImports(Sources.read(file));
        } catch (FormatterException e) {
            throw new AssertionError(file + " is no Java that the formatter can read", e);
        }
    }
}
