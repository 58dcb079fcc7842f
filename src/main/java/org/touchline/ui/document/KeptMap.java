package org.touchline.ui.document;

import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.RecoveryCopy;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Origin.InFile;

import java.nio.file.Path;

/// A map that was kept through a crash, and what is known of it apart from that.
///
/// @param map as it was kept
/// @param saved as it is in its file; an empty one if it never had any, or that is gone
record KeptMap(RecoveryCopy copy, JourneyMap map, JourneyMap saved, Origin origin) {
    /// Reads the copy, and the file that it belongs to, if that can be found.
    ///
    /// @throws StorageException if the copy cannot be read
    static KeptMap read(RecoveryCopy copy) throws StorageException {
        JourneyMap map = copy.read();
        try {
            var file = copy.origin();
            return file.isPresent() ? withFile(copy, map, file.get()) : withoutFile(copy, map);
        } catch (StorageException _) {
            return withoutFile(copy, map);
        }
    }

    /// Whether the file says the same: nothing was lost.
    boolean isSaved() {
        return map.equals(saved);
    }

    private static KeptMap withFile(RecoveryCopy copy, JourneyMap map, Path file)
            throws StorageException {
        InFile origin = InFile.of(file);
        return new KeptMap(copy, map, MapReader.read(file), origin);
    }

    private static KeptMap withoutFile(RecoveryCopy copy, JourneyMap map) {
        JourneyMap empty = JourneyMap.titled(map.brief().title());
        return new KeptMap(copy, map, empty, Origin.nowhere(map));
    }
}
