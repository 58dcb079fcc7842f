package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.JourneyMap;
import org.touchline.storage.CopyLocks;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.Recovery;
import org.touchline.ui.document.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Unsaved work that survives a crash.
@ExtendWith(ApplicationExtension.class)
final class RecoveryJourneyTest {
    @TempDir Path folder;
    private DesignerUser user;

    /// The program ended while a map that was saved once had unsaved changes.
    @Start
    void openAfterACrash(Stage stage) throws Exception {
        JourneyMap map = Sample.FIRST.read();
        Path file = folder.resolve("crashed.journey.json");
        MapWriter.write(map, file);
        try (var locks = new CopyLocks(copies())) {
            new Recovery(copies(), locks)
                    .autosave()
                    .keep(map.edit().brief(map.brief().withTitle("Not saved")).done(), file);
        }
        user = new DesignerUser(stage, folder, map);
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void itIsOfferedAtTheNextStartAndCanBeUndone() {
        user.waitUntil(() -> user.sees("#notice"));
        user.clickOn("Restore");
        user.waitUntil(() -> user.title().equals("• crashed.journey.json – Touchline"));
        user.shortcut(KeyCode.Z);
        assertThat(user.title()).isEqualTo("crashed.journey.json – Touchline");
    }

    @Test
    void itIsRestoredWhereTheMapIsOpenByNow() throws Exception {
        user.waitUntil(() -> user.sees("#notice"));
        Path file = folder.resolve("crashed.journey.json");
        user.open(file);
        user.waitUntil(() -> user.title().equals("crashed.journey.json – Touchline"));
        user.clickOn("Restore");
        user.waitUntil(() -> user.title().equals("• crashed.journey.json – Touchline"));
        assertThat(user.titles()).hasSize(1);
        user.waitUntil(() -> keptMaps().size() == 1);
        assertThat(MapReader.read(keptMaps().getFirst()).brief().title()).isEqualTo("Not saved");
    }

    @Test
    void itIsForgottenIfNobodyWantsIt() {
        user.waitUntil(() -> user.sees("#notice"));
        user.clickOn("Discard");
        user.waitUntil(() -> keptMaps().isEmpty());
    }

    @Test
    void whatIsDoneNowIsKeptUntilTheWindowIsClosed() {
        user.waitUntil(() -> user.sees("#notice"));
        user.clickOn("#stages-across");
        user.waitUntil(() -> keptMaps().size() == 2);
        user.shortcut(KeyCode.Q);
        user.clickOn("#answer-other");
        user.waitUntil(() -> keptMaps().size() == 1);
    }

    private List<Path> keptMaps() {
        try (var files = Files.list(copies())) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path copies() {
        return folder.resolve("unsaved");
    }
}
