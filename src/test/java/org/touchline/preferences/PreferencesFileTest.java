package org.touchline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.i18n.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

final class PreferencesFileTest {
    private static final Preferences CHANGED =
            new Preferences(
                    Appearance.DARK,
                    new UiScale(150),
                    Optional.of(Language.POLISH),
                    false,
                    true,
                    new WindowPlace(-10, 20.5, 1200, 800, true),
                    new PaneWidths(250, 410, true, true),
                    RecentFiles.NONE.with(Path.of("/maps/карта.journey.json")),
                    Path.of("/maps"));

    @TempDir Path folder;
    private Path path;
    private PreferencesFile file;

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve("touchline/preferences.json");
        file = new PreferencesFile(path);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        file.write(CHANGED);
        assertThat(file.read()).isEqualTo(CHANGED);
    }

    @Test
    void thereAreDefaultsBeforeTheFirstWrite() {
        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[1]",
                "{}",
                "{\"appearance\": 7, \"window\": \"wide\", \"recentFiles\": 3}",
                "{\"lastFolder\": \"\\u0000\", \"panes\": []}",
            })
    void aBrokenFileGivesDefaults(String json) throws IOException {
        write(json);
        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void aFieldOfAWrongTypeLosesOnlyItself() throws IOException {
        write("{\"appearance\": \"dark\", \"panes\": {\"library\": \"?\", \"inspector\": 333}}");
        assertThat(file.read().appearance()).isEqualTo(Appearance.DARK);
        assertThat(file.read().panes())
                .isEqualTo(new PaneWidths(PaneWidths.DEFAULT.library(), 333, false, false));
    }

    @Test
    void bytesThatAreNoUtf8GiveDefaults() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
    }

    private void write(String json) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, json);
    }
}
