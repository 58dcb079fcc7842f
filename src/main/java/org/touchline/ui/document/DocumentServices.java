package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.question.Questions;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;

import java.nio.file.Path;

/// What the flows need from the window around them, and from the program around that.
public record DocumentServices(
        Messages messages,
        FileDialogs dialogs,
        Questions questions,
        Notices notices,
        Background background,
        Settings settings,
        MapWindows windows) {
    /// Puts a file that was opened or saved in front of the recent ones.
    void remember(Path file) {
        settings.change(preferences ->
                preferences
                        .withRecentFiles(preferences.recentFiles().with(file))
                        .withLastFolder(file.toAbsolutePath().getParent()));
    }

    /// Takes a file that cannot be reached from the recent ones.
    void forget(Path file) {
        settings.change(preferences ->
                preferences.withRecentFiles(preferences.recentFiles().without(file)));
    }
}
