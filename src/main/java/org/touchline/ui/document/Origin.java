package org.touchline.ui.document;

import org.touchline.model.JourneyMap;
import org.touchline.storage.FileStamp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a map comes from, and where saving will put it.
public sealed interface Origin {
    /// What the window calls it.
    String name();

    /// What a file made of the map could be called, without an ending.
    String title();

    /// The file of the map; empty as long as it was never saved.
    Optional<Path> file();

    /// A map that has no file yet: a new one, or a copy of a sample.
    record Nowhere(String name) implements Origin {
        @Override
        public String title() {
            return name;
        }

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }
    }

    /// A map that was read from a file or saved in it.
    ///
    /// @param path as the user named it
    /// @param real the same for all paths that lead to the file
    /// @param stamp of the file as it was then
    record InFile(Path path, Path real, FileStamp stamp) implements Origin {
        /// The file as it is now; asks the disk.
        static InFile of(Path path) {
            return new InFile(path, real(path), FileStamp.of(path));
        }

        /// The one path of a file to which several may lead; asks the disk.
        static Path real(Path path) {
            try {
                return path.toRealPath();
            } catch (IOException _) {
                return path.toAbsolutePath().normalize();
            }
        }

        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public String title() {
            return name().replaceFirst("(\\.journey)?\\.json$", "");
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /// The origin of a map that came from no file; it is called by its title.
    static Origin nowhere(JourneyMap map) {
        return new Nowhere(map.brief().title());
    }
}
