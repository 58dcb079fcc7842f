package org.touchline.preferences;

import org.touchline.i18n.Language;

import java.nio.file.Path;
import java.util.Optional;

/// All that the program remembers from one start to the next.
///
/// @param language of the program; the system’s where the user has chosen none
/// @param overview whether the canvas shows the whole map, small, in its corner
/// @param outline whether the pane at the left shows the outline of the map, not the library
/// @param lastFolder where files were opened or saved last; an empty path if nowhere yet
public record Preferences(
        Appearance appearance,
        UiScale scale,
        Optional<Language> language,
        boolean overview,
        boolean outline,
        WindowPlace window,
        PaneWidths panes,
        RecentFiles recentFiles,
        Path lastFolder) {
    public static final Preferences DEFAULT =
            new Preferences(
                    Appearance.SYSTEM,
                    UiScale.NORMAL,
                    Optional.empty(),
                    true,
                    false,
                    WindowPlace.NONE,
                    PaneWidths.DEFAULT,
                    RecentFiles.NONE,
                    Path.of(""));

    public Preferences withAppearance(Appearance appearance) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withScale(UiScale scale) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withLanguage(Optional<Language> language) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withOverview(boolean overview) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withOutline(boolean outline) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withWindow(WindowPlace window) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withPanes(PaneWidths panes) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withRecentFiles(RecentFiles recentFiles) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }

    public Preferences withLastFolder(Path lastFolder) {
        return new Preferences(
                appearance,
                scale,
                language,
                overview,
                outline,
                window,
                panes,
                recentFiles,
                lastFolder);
    }
}
