package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

final class CopyLocksTest {
    @TempDir private Path folder;

    @Test
    void copyIsHeldOnce() throws Exception {
        try (CopyLocks locks = new CopyLocks(folder)) {
            Path map = folder.resolve("a.journey.json");

            assertThat(locks.tryLock(map)).isPresent();
            assertThat(locks.tryLock(map)).isEmpty();
        }
    }

    @Test
    void sameFileByAnotherPathIsTheSameCopy() throws Exception {
        try (CopyLocks locks = new CopyLocks(folder)) {
            Path map = Files.createFile(folder.resolve("a.journey.json"));
            Path link = Files.createSymbolicLink(folder.resolve("link"), map);

            assertThat(locks.tryLock(map)).isPresent();
            assertThat(locks.tryLock(link)).isEmpty();
        }
    }

    @Test
    void otherCopiesAreFree() throws Exception {
        try (CopyLocks locks = new CopyLocks(folder)) {
            assertThat(locks.tryLock(folder.resolve("a.journey.json"))).isPresent();
            assertThat(locks.tryLock(folder.resolve("b.journey.json"))).isPresent();
        }
    }

    @Test
    void copyOfAClosedMapIsFree() throws Exception {
        try (CopyLocks locks = new CopyLocks(folder)) {
            Path map = folder.resolve("a.journey.json");

            locks.tryLock(map).orElseThrow().close();

            assertThat(locks.tryLock(map)).isPresent();
        }
    }

    @Test
    void programThatDiedHoldsNothing() throws Exception {
        Path map = folder.resolve("a.journey.json");
        try (CopyLocks died = new CopyLocks(folder)) {
            assertThat(died.tryLock(map)).isPresent();
        }

        try (CopyLocks locks = new CopyLocks(folder)) {
            assertThat(locks.tryLock(map)).isPresent();
        }
    }

    @Test
    void anotherProgramHoldsItsCopies() throws Exception {
        Path map = folder.resolve("a.journey.json");
        Process other = LockingProgram.start(folder, map);
        try (CopyLocks locks = new CopyLocks(folder)) {
            assertThat(locks.tryLock(map)).isEmpty();

            other.destroyForcibly().waitFor();

            assertThat(locks.tryLock(map)).isPresent();
        }
    }
}
