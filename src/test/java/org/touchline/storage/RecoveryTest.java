package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class RecoveryTest {
    private static final JourneyMap MAP = GeneratedMap.of(10, 1);

    @TempDir private Path folder;
    private CopyLocks locks;
    private Recovery recovery;

    @BeforeEach
    void open() throws StorageException {
        locks = new CopyLocks(folder);
        recovery = new Recovery(folder.resolve("copies"), locks);
    }

    @AfterEach
    void close() throws IOException {
        locks.close();
    }

    @Test
    void crashLeavesTheMapAndWhereItCameFrom() throws Exception {
        recovery.autosave().keep(MAP, Path.of("shop.journey.json"));
        crash();

        assertThat(recovery.recoverable())
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.read()).isEqualTo(MAP);
                    assertThat(copy.origin())
                            .hasValue(Path.of("shop.journey.json").toAbsolutePath());
                });
    }

    @Test
    void newestCopyCounts() throws Exception {
        Autosave autosave = recovery.autosave();
        autosave.keep(MAP);
        JourneyMap later = GeneratedMap.of(11, 2);
        autosave.keep(later);
        crash();

        assertThat(recovery.recoverable())
                .singleElement()
                .satisfies(copy -> assertThat(copy.read()).isEqualTo(later));
    }

    @Test
    void mapThatWasNeverSavedHasNoOrigin() throws Exception {
        recovery.autosave().keep(MAP);
        crash();

        assertThat(recovery.recoverable())
                .singleElement()
                .satisfies(copy -> assertThat(copy.origin()).isEmpty());
    }

    @Test
    void mapWhoseOriginIsNoPathHereHasNone() throws Exception {
        recovery.autosave().keep(MAP);
        crash();
        try (var files = Files.list(folder.resolve("copies"))) {
            Path origin = files.filter(file -> file.toString().endsWith(".origin")).findAny().get();
            Files.writeString(origin, "\0");
        }

        assertThat(recovery.recoverable())
                .singleElement()
                .satisfies(copy -> assertThat(copy.origin()).isEmpty());
    }

    @Test
    void mapThatIsStillOpenIsNotOffered() throws Exception {
        recovery.autosave().keep(MAP);

        assertThat(recovery.recoverable()).isEmpty();
    }

    @Test
    void savedMapLeavesNothing() throws Exception {
        Autosave autosave = recovery.autosave();
        autosave.keep(MAP);
        autosave.drop();
        crash();

        assertThat(recovery.recoverable()).isEmpty();
    }

    @Test
    void closedMapLeavesNoFiles() throws Exception {
        try (Autosave autosave = recovery.autosave()) {
            autosave.keep(MAP);
        }

        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void copyInTheBackgroundThatComesTooLateIsNotMade() throws Exception {
        Autosave autosave = recovery.autosave();
        autosave.close();

        autosave.keep(MAP);
        autosave.close();

        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void discardedCopyIsNotOfferedAgain() throws Exception {
        recovery.autosave().keep(MAP);
        crash();

        recovery.recoverable().getFirst().discard();

        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void beforeTheFirstCopyThereIsNothing() throws Exception {
        assertThat(recovery.recoverable()).isEmpty();
        assertThat(Files.exists(folder.resolve("copies"))).isFalse();
    }

    /// The system gives up the locks of a program that dies, and another one starts.
    private void crash() throws Exception {
        close();
        open();
    }
}
