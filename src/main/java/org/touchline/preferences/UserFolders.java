package org.touchline.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the platform wants a program to keep what belongs to a user.
///
/// @param settings for preferences
/// @param state for what may be lost without much harm, such as copies of unsaved work
public record UserFolders(Path settings, Path state) {
    /// The folders of a platform; they need not exist yet.
    ///
    /// @param system the name of the operating system, as in the property `os.name`
    /// @param environment the environment variables
    /// @param home the user's folder
    public static UserFolders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Touchline");
            return new UserFolders(support, support);
        }
        if (name.contains("windows")) {
            return new UserFolders(
                    given(environment, "APPDATA", home.resolve("AppData/Roaming"), "Touchline"),
                    given(environment, "LOCALAPPDATA", home.resolve("AppData/Local"), "Touchline"));
        }
        return new UserFolders(
                given(environment, "XDG_CONFIG_HOME", home.resolve(".config"), "touchline"),
                given(environment, "XDG_STATE_HOME", home.resolve(".local/state"), "touchline"));
    }

    /// The folder that a variable names; the XDG rules say that one that is not absolute is
    /// ignored.
    private static Path given(
            Map<String, String> environment, String variable, Path otherwise, String program) {
        Path folder = Path.of(environment.getOrDefault(variable, ""));
        return (folder.isAbsolute() ? folder : otherwise).resolve(program);
    }
}
