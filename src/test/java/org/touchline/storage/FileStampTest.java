package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

final class FileStampTest {
    @TempDir private Path folder;

    @Test
    void untouchedFileKeepsItsStamp() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "text");

        assertThat(FileStamp.of(file)).isEqualTo(FileStamp.of(file));
    }

    @Test
    void longerFileHasAnotherStamp() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "text");
        FileTime time = Files.getLastModifiedTime(file);
        FileStamp before = FileStamp.of(file);

        Files.writeString(file, "longer text");
        Files.setLastModifiedTime(file, time);

        assertThat(FileStamp.of(file)).isNotEqualTo(before);
    }

    @Test
    void laterFileHasAnotherStamp() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "text");
        FileStamp before = FileStamp.of(file);

        Files.setLastModifiedTime(file, FileTime.fromMillis(before.modified().toMillis() + 5_000));

        assertThat(FileStamp.of(file)).isNotEqualTo(before);
    }

    @Test
    void fileThatIsGoneIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "text");
        assertThat(FileStamp.of(file).isMissing()).isFalse();

        Files.delete(file);

        assertThat(FileStamp.of(file).isMissing()).isTrue();
    }
}
