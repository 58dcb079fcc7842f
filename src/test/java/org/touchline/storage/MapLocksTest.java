package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

final class MapLocksTest {
    @TempDir private Path folder;

    @Test
    void mapIsOpenOnce() throws Exception {
        try (MapLocks locks = MapLocks.in(folder)) {
            Path map = folder.resolve("a.journey.json");

            assertThat(locks.tryLock(map)).isPresent();
            assertThat(locks.tryLock(map)).isEmpty();
        }
    }

    @Test
    void sameFileByAnotherPathIsTheSameMap() throws Exception {
        try (MapLocks locks = MapLocks.in(folder)) {
            Path map = Files.createFile(folder.resolve("a.journey.json"));
            Path link = Files.createSymbolicLink(folder.resolve("link"), map);

            assertThat(locks.tryLock(map)).isPresent();
            assertThat(locks.tryLock(link)).isEmpty();
        }
    }

    @Test
    void otherMapsAreFree() throws Exception {
        try (MapLocks locks = MapLocks.in(folder)) {
            assertThat(locks.tryLock(folder.resolve("a.journey.json"))).isPresent();
            assertThat(locks.tryLock(folder.resolve("b.journey.json"))).isPresent();
        }
    }

    @Test
    void closedMapIsFree() throws Exception {
        try (MapLocks locks = MapLocks.in(folder)) {
            Path map = folder.resolve("a.journey.json");

            locks.tryLock(map).orElseThrow().close();

            assertThat(locks.tryLock(map)).isPresent();
        }
    }

    @Test
    void programThatDiedHoldsNothing() throws Exception {
        Path map = folder.resolve("a.journey.json");
        try (MapLocks died = MapLocks.in(folder)) {
            assertThat(died.tryLock(map)).isPresent();
        }

        try (MapLocks locks = MapLocks.in(folder)) {
            assertThat(locks.tryLock(map)).isPresent();
        }
    }

    @Test
    void anotherProgramHoldsItsMaps() throws Exception {
        Path map = folder.resolve("a.journey.json");
        Process other = LockingProgram.start(folder, map);
        try (MapLocks locks = MapLocks.in(folder)) {
            assertThat(locks.tryLock(map)).isEmpty();

            other.destroyForcibly().waitFor();

            assertThat(locks.tryLock(map)).isPresent();
        }
    }
}
