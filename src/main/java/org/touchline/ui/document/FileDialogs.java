package org.touchline.ui.document;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for files; a port, because the platform's own dialogs cannot be tested.
public interface FileDialogs {
    /// Which map to open; empty if the user thought better of it.
    ///
    /// @param folder where to begin to look; an empty path for the platform's usual place
    Optional<Path> chooseMap(Path folder);

    /// Where to write a file, with the ending of its kind; empty if the user thought better of it.
    /// If there is such a file, the user has agreed to replace it.
    ///
    /// @param folder where to begin; an empty path for the platform's usual place
    /// @param name what the file could be called
    Optional<Path> chooseTarget(FileKind kind, Path folder, String name);
}
