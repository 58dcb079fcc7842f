package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that is killed while it saves leaves a whole map: the one before, or the new one.
final class KilledWhileSavingTest {
    @TempDir private Path folder;

    @RepeatedTest(4)
    @Timeout(60)
    void theFileIsWholeAndCanBeSavedAgain() throws Exception {
        Path file = folder.resolve("map.journey.json");
        Process program = SavingProgram.start(file);
        try {
            waitUntilItIsWriting(program);
        } finally {
            program.destroyForcibly().waitFor();
        }

        assertThat(MapReader.read(file)).isIn(SavingProgram.MAPS);
        MapWriter.write(SavingProgram.MAPS.getLast(), file);
        assertThat(MapReader.read(file)).isEqualTo(SavingProgram.MAPS.getLast());
    }

    /// What is being written stands beside the file until it is whole.
    private void waitUntilItIsWriting(Process program) throws IOException {
        while (program.isAlive() && !Thread.currentThread().isInterrupted()) {
            try (var unfinished = Files.newDirectoryStream(folder, ".touchline-*.tmp")) {
                if (unfinished.iterator().hasNext()) {
                    return;
                }
            }
        }
        throw new AssertionError("it has ended by itself, or writes nothing beside the file");
    }
}
