package org.touchline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

final class RecentFilesTest {
    @Test
    void theLatestIsFirstAndStandsOnce() {
        var recent = RecentFiles.NONE.with(path(1)).with(path(2)).with(path(1));
        assertThat(recent.files()).containsExactly(path(1), path(2));
    }

    @Test
    void theOldestIsForgotten() {
        var recent = RecentFiles.NONE;
        for (int number = 0; number <= RecentFiles.MOST; number++) {
            recent = recent.with(path(number));
        }
        assertThat(recent.files()).hasSize(RecentFiles.MOST).doesNotContain(path(0));
    }

    @Test
    void aFileThatIsGoneIsTakenOut() {
        assertThat(RecentFiles.NONE.with(path(1)).with(path(2)).without(path(2)).files())
                .containsExactly(path(1));
    }

    private static Path path(int number) {
        return Path.of("map" + number + ".journey.json").toAbsolutePath();
    }
}
