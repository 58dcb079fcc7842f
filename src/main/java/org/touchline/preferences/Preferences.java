package org.touchline.preferences;

import java.nio.file.Path;

/// All that the program remembers from one start to the next.
///
/// @param lastFolder where files were opened or saved last; an empty path if nowhere yet
public record Preferences(
        Appearance appearance,
        UiScale scale,
        WindowPlace window,
        PaneWidths panes,
        RecentFiles recentFiles,
        Path lastFolder) {
    public static final Preferences DEFAULT =
            new Preferences(
                    Appearance.SYSTEM,
                    UiScale.NORMAL,
                    WindowPlace.NONE,
                    PaneWidths.DEFAULT,
                    RecentFiles.NONE,
                    Path.of(""));

    public Preferences withAppearance(Appearance appearance) {
        return new Preferences(appearance, scale, window, panes, recentFiles, lastFolder);
    }

    public Preferences withScale(UiScale scale) {
        return new Preferences(appearance, scale, window, panes, recentFiles, lastFolder);
    }

    public Preferences withWindow(WindowPlace window) {
        return new Preferences(appearance, scale, window, panes, recentFiles, lastFolder);
    }

    public Preferences withPanes(PaneWidths panes) {
        return new Preferences(appearance, scale, window, panes, recentFiles, lastFolder);
    }

    public Preferences withRecentFiles(RecentFiles recentFiles) {
        return new Preferences(appearance, scale, window, panes, recentFiles, lastFolder);
    }

    public Preferences withLastFolder(Path lastFolder) {
        return new Preferences(appearance, scale, window, panes, recentFiles, lastFolder);
    }
}
