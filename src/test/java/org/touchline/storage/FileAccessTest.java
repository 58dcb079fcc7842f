package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchline.storage.StorageException.Category.ACCESS;
import static org.touchline.storage.StorageException.Category.TOO_LARGE;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchline.model.GeneratedMap;
import org.touchline.model.Image;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.UnknownFields;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/// Files that cannot be read or written, whatever is in them.
final class FileAccessTest {
    private static final JourneyMap MAP = GeneratedMap.of(10, 3);

    @TempDir private Path folder;

    @Test
    void savedMapIsReadAgain() throws Exception {
        Path file = folder.resolve("map.journey.json");

        MapWriter.write(MAP, file);

        assertThat(MapReader.read(file)).isEqualTo(MAP);
    }

    @Test
    void missingFileIsNamedAsSuch() {
        assertFails(ACCESS, "storage.file.missing", () -> MapReader.read(folder.resolve("none")));
    }

    @Test
    void folderIsNoFile() {
        assertFails(ACCESS, "storage.file.folder", () -> MapReader.read(folder));
    }

    /// Root may read and write everything, so that nothing is denied to the tests of a container.
    @Test
    void fileOfSomebodyElseIsDenied() {
        Path file = folder.resolve("a");
        var denied = new AccessDeniedException(file.toString());

        assertFails(
                ACCESS,
                "storage.file.denied",
                () -> {
                    throw FileProblems.reading(file, denied);
                });
        assertFails(
                ACCESS,
                "storage.save.denied",
                () -> {
                    throw FileProblems.writing(file, denied);
                });
    }

    @Test
    void folderIsNoTarget() {
        assertFails(ACCESS, "storage.file.folder", () -> MapWriter.write(MAP, folder));
    }

    @Test
    void hugeFileIsNotEvenRead() throws IOException {
        Path file = folder.resolve("huge");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(2L << 30);
        }

        assertFails(TOO_LARGE, "storage.file.large", () -> MapReader.read(file));
    }

    @Test
    void mapThatCouldNotBeReadAgainIsNotSaved() throws Exception {
        Path file = folder.resolve("map.journey.json");
        MapWriter.write(MAP, file);
        var images = new HashMap<String, Image>();
        String data = "A".repeat(20 << 20);
        for (int i = 0; i < 4; i++) {
            images.put("p" + i, new Image("image/png", "", data, UnknownFields.NONE));
        }

        assertFails(
                TOO_LARGE,
                "storage.save.large",
                () -> MapWriter.write(MAP.edit().images(images).done(), file));

        assertThat(MapReader.read(file)).isEqualTo(MAP);
    }

    @Test
    void folderThatIsGoneCannotBeSavedIn() {
        Path file = folder.resolve("gone").resolve("map.journey.json");

        assertFails(ACCESS, "storage.save.failed", () -> MapWriter.write(MAP, file));
    }

    @Test
    void recoveryNeedsAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "no folder");

        assertFails(ACCESS, "storage.folder", () -> new CopyLocks(file).tryLock(folder));
    }

    private static void assertFails(
            StorageException.Category category, String key, ThrowingCallable action) {
        var failure = catchThrowableOfType(StorageException.class, action);
        assertThat(failure).isNotNull();
        assertThat(failure.category()).isEqualTo(category);
        assertThat(failure.problems()).singleElement().satisfies(BrokenMap::assertSaid);
        assertThat(failure.problems()).extracting(Problem::key).containsExactly(key);
    }
}
