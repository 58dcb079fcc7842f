package org.touchline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file is one room: over 300 lines it says why in a line `// Size: …`, over 500 it is divided,
/// and a method fits on a screen.
final class SizeTest {
    private static final int WANTS_A_REASON = 300;
    private static final int FILE_LIMIT = 500;
    private static final int METHOD_LIMIT = 60;

    @TempDir Path folder;

    @Test
    void nothingIsTooLong() {
        assertThat(complaints(Sources.all())).isEmpty();
    }

    @Test
    void aFileOver300LinesWantsAReason() throws IOException {
        assertThat(complaints(fileOf(300, ""))).isEmpty();
        assertThat(complaints(fileOf(301, "")))
                .containsExactly("Long.java has 301 lines and no line that says why: // Size: …");
        assertThat(complaints(fileOf(301, "// Size: one table"))).isEmpty();
    }

    @Test
    void aFileOver500LinesIsTooLongWhateverItSays() throws IOException {
        assertThat(complaints(fileOf(500, "// Size: one table"))).isEmpty();
        assertThat(complaints(fileOf(501, "// Size: one table")))
                .containsExactly("Long.java has 501 lines, 500 is the limit");
    }

    @Test
    void aMethodOver60LinesIsTooLong() throws IOException {
        assertThat(complaints(methodOf(60))).isEmpty();
        assertThat(complaints(methodOf(61)))
                .containsExactly("Long.java: method() has 61 lines, 60 is the limit");
    }

    private List<Path> fileOf(int lines, String firstLine) throws IOException {
        return file(firstLine + "\nclass Long {" + "\n".repeat(lines - 2) + "}\n");
    }

    private List<Path> methodOf(int lines) throws IOException {
        return file(
                "class Long {\n/// Comments do not count.\nvoid method() {"
                        + "\n".repeat(lines - 1)
                        + "}}\n");
    }

    private List<Path> file(String source) throws IOException {
        return List.of(Files.writeString(folder.resolve("Long.java"), source));
    }

    private static List<String> complaints(List<Path> files) {
        return ParsedFile.parse(files).stream().flatMap(file -> complaints(file).stream()).toList();
    }

    private static List<String> complaints(ParsedFile file) {
        var complaints = new ArrayList<String>();
        var name = file.path().getFileName();
        var lines = Sources.read(file.path()).lines().toList();
        if (lines.size() > FILE_LIMIT) {
            complaints.add(
                    "%s has %d lines, %d is the limit".formatted(name, lines.size(), FILE_LIMIT));
        } else if (lines.size() > WANTS_A_REASON
                && lines.stream().noneMatch(line -> line.matches("\\s*// Size: \\S.*"))) {
            complaints.add(
                    "%s has %d lines and no line that says why: // Size: …"
                            .formatted(name, lines.size()));
        }
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                var length = file.lines(method);
                if (length > METHOD_LIMIT) {
                    complaints.add(
                            "%s: %s() has %d lines, %d is the limit"
                                    .formatted(name, method.getName(), length, METHOD_LIMIT));
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(file.unit(), null);
        return complaints;
    }
}
