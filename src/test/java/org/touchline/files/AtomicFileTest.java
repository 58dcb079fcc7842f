package org.touchline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class AtomicFileTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("map.journey.json"), "old");
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        AtomicFile.write(file, text("new"));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("map.journey.json");
    }

    @Test
    void createsAFile() throws IOException {
        AtomicFile.write(folder.resolve("other.pdf"), text("new"));

        assertThat(folder.resolve("other.pdf")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileCanBeReadByWhoeverReadsOtherNewFiles() throws IOException {
        AtomicFile.write(folder.resolve("other.pdf"), text("new"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("other.pdf")))
                .isEqualTo(Files.getPosixFilePermissions(file));
    }

    @Test
    void theOldFileIsWholeUntilTheNewOneIs() throws IOException {
        AtomicFile.write(
                file,
                out -> {
                    out.write(new byte[100_000]);
                    out.flush();
                    assertThat(file).hasContent("old");
                });

        assertThat(file).hasSize(100_000);
    }

    @Test
    void aFailureMidwayKeepsTheOldFileAndCleansUp() throws IOException {
        assertThatThrownBy(() ->
                        AtomicFile.write(
                                file,
                                out -> {
                                    out.write(new byte[100_000]);
                                    throw new IOException("no space left");
                                }))
                .hasMessage("no space left");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("map.journey.json");
    }

    @Test
    void givingUpMidwayKeepsTheOldFileAndCleansUp() throws IOException {
        assertThatThrownBy(() ->
                        AtomicFile.write(
                                file,
                                _ -> {
                                    throw new IllegalStateException("cancelled");
                                }))
                .hasMessage("cancelled");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("map.journey.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsAreKept() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        AtomicFile.write(file, text("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(file.toString()));

        AtomicFile.write(link, text("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNoFileYetCreatesTheFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.pdf"));

        AtomicFile.write(link, text("new"));

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.pdf")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

        assertThatThrownBy(() -> AtomicFile.write(link, text("new")))
                .isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/map.pdf"), text("new")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> AtomicFile.write(inner, text("new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");

        assertThat(inner).isDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsWrittenToAndStaysADevice() throws IOException {
        Path device = Path.of("/dev/null");

        AtomicFile.write(device, text("new"));

        assertThat(Files.readAttributes(device, "isOther")).containsEntry("isOther", true);
    }

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
