package org.touchline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

final class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsXdg() {
        assertThat(UserFolders.of("Linux", Map.of(), HOME))
                .isEqualTo(
                        new UserFolders(
                                HOME.resolve(".config/touchline"),
                                HOME.resolve(".local/state/touchline")));
        var moved = Map.of("XDG_CONFIG_HOME", "/cfg", "XDG_STATE_HOME", "not/absolute");
        assertThat(UserFolders.of("Linux", moved, HOME))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/cfg/touchline"), HOME.resolve(".local/state/touchline")));
    }

    @Test
    void macKeepsBothInApplicationSupport() {
        assertThat(UserFolders.of("Mac OS X", Map.of(), HOME).settings())
                .isEqualTo(HOME.resolve("Library/Application Support/Touchline"));
    }

    @Test
    void windowsNamesItsFolders() {
        var environment = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
        assertThat(UserFolders.of("Windows 11", environment, HOME))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/roaming/Touchline"), Path.of("/local/Touchline")));
        assertThat(UserFolders.of("Windows 11", Map.of(), HOME).state())
                .isEqualTo(HOME.resolve("AppData/Local/Touchline"));
    }
}
