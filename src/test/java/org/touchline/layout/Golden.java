package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files that hold what a layout looked like when somebody last looked at it and was content.
///
/// `-Dgolden.update=true` rewrites them.
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "layout");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    static void check(String name, List<String> lines) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, String.join("\n", lines) + "\n");
            return;
        }
        assertThat(file).as("run with -Dgolden.update=true and look at the picture").exists();
        List<String> wanted = Files.readAllLines(file);
        for (int i = 0; i < Math.max(lines.size(), wanted.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "(nothing)";
            String wantedLine = i < wanted.size() ? wanted.get(i) : "(nothing)";
            if (!line.equals(wantedLine)) {
                fail("%s line %d%n  was: %s%n  now: %s", file, i + 1, wantedLine, line);
            }
        }
    }
}
