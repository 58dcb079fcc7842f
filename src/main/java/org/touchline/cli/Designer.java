package org.touchline.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window; given by the wiring, because the command line knows no toolkit.
public interface Designer {
    /// Shows the designer until its last window is closed.
    ///
    /// @param file the map to open; empty for the one that was open last, or a sample
    /// @return the exit code: 0, or 1 where there is no display
    int open(Optional<Path> file);

    /// Shows the designer with a copy of a sample, as [#open] does.
    int openSample();
}
