package org.touchline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What can be seen of the Windows script where there is no Windows: that it is one, and that it
/// starts the same program in the same way as the other.
final class LauncherTest {
    private static final Path FOLDER = Path.of("src", "main", "launcher");

    private final String batch = read("touchline.bat");
    private final List<String> lines = batch.lines().toList();

    /// Where lines end otherwise, the command interpreter misses labels.
    @Test
    void itsLinesEndAsTheCommandInterpreterWantsThem() {
        assertThat(batch).isEqualTo(String.join("\r\n", lines) + "\r\n");
        assertThat(batch).as("whatever the code page is").matches("\\p{ASCII}*");
    }

    @Test
    void nothingOfAnotherShellIsInIt() {
        assertThat(code())
                .noneMatch(line -> line.matches(".*(\\$\\(|\\$\\{|`|\\bfi\\b|\\bdone\\b|'|;;).*"));
    }

    @Test
    void quotationMarksAndParenthesesArePaired() {
        assertThat(code())
                .filteredOn(line -> !line.contains(":\"="))
                .allSatisfy(line -> assertThat(count("\"", line) % 2).as(line).isZero());
        String bare = String.join("\n", code()).replaceAll("\"[^\"\n]*\"|\\^[()]", "");
        assertThat(count("(", bare)).isEqualTo(count(")", bare));
    }

    @Test
    void whatItCallsIsThereAndIsNotRunInto() {
        var labels = lines.stream().filter(line -> line.startsWith(":")).toList();
        assertThat(matches(":\\w+(?=$|\\s)", calls())).isSubsetOf(labels);
        for (String label : labels) {
            assertThat(beforeComments(lines.indexOf(label))).startsWith("exit /b");
        }
    }

    /// Paths have blanks and parentheses in them, as in Program Files (x86).
    @Test
    void pathsAreQuotedWhereverTheyAreUsed() {
        String bare = String.join("\n", code()).replaceAll("\"[^\"\n]*\"", "");
        assertThat(matches("%\\w+%", List.of(bare))).containsOnly("%NEEDED%", "%ERRORLEVEL%");
    }

    @Test
    void bothScriptsStartTheSameProgramWithTheSameOptions() {
        assertThat(options(batch)).isNotEmpty().isEqualTo(options(read("touchline")));
        assertThat(read("touchline")).contains("\nneeded=25\n");
        assertThat(batch).contains("set \"NEEDED=25\"");
    }

    private static List<String> options(String script) {
        return matches(
                "(?<=[\"' ])(-X[\\w:+]+\\*?=|-Xlog:\\w+\\*=off|--[a-z-]+|org\\.touchline\\.\\w+)",
                script.lines().filter(line -> !line.matches("\\s*(rem|#|echo).*")).toList());
    }

    /// The lines that are run.
    private List<String> code() {
        return lines.stream().filter(line -> !line.startsWith("rem ")).toList();
    }

    private List<String> calls() {
        return code().stream().filter(line -> line.contains("call :")).toList();
    }

    private String beforeComments(int index) {
        int before = index - 1;
        while (lines.get(before).isBlank() || lines.get(before).startsWith("rem ")) {
            before--;
        }
        return lines.get(before);
    }

    private static List<String> matches(String pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> Pattern.compile(pattern).matcher(line).results())
                .map(result -> result.group())
                .toList();
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String read(String script) {
        try {
            return Files.readString(FOLDER.resolve(script), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
