package org.touchline.ui.document;

import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Origin.InFile;

import java.nio.file.Files;
import java.nio.file.Path;

/// A place where a map is to be saved.
///
/// @param real see [InFile#real]
/// @param isForeign whether something is there that is no map: it may be dear to somebody
record SaveTarget(Path real, boolean isForeign) {
    /// Looks at what is there.
    static SaveTarget of(Path file) {
        return new SaveTarget(InFile.real(file), isForeign(file));
    }

    private static boolean isForeign(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            MapReader.read(file);
            return false;
        } catch (StorageException _) {
            return true;
        }
    }
}
