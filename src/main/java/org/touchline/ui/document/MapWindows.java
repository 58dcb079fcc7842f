package org.touchline.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The windows of the program, as a flow in one of them sees them: each has a map of its own, and a
/// file is open in one of them only.
public interface MapWindows {
    /// The document that comes from a file, in whatever window it is.
    ///
    /// @param real see [Origin.InFile#real]
    Optional<OpenDocument> find(Path real);

    /// Brings the window of a document to the front.
    void bringToFront(OpenDocument document);

    /// Puts a map into the window where it was asked for, if nothing was done there yet, and else
    /// into a further one.
    ///
    /// @param asking the document of the window where it was asked for
    /// @param map puts the map into the document that it is given
    void fill(OpenDocument asking, Consumer<OpenDocument> map);
}
