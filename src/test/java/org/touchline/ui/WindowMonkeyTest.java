package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.SampleMaps;

import java.nio.file.Path;

/// A minute at random; `-Dmonkey.seconds=3600 -Dmonkey.seed=7` for more, or for another.
@ExtendWith(ApplicationExtension.class)
class WindowMonkeyTest {
    @TempDir private static Path folder;

    private DesignerUser user;

    @Start
    void start(Stage stage) {
        user = new DesignerUser(stage, folder, SampleMaps.commuter());
    }

    @AfterEach
    void close() {
        user.close();
    }

    @Test
    void mayHitWhateverItLikes() {
        var monkey = new WindowMonkey(user, Long.getLong("monkey.seed", 1));

        int deeds = monkey.act(Long.getLong("monkey.seconds", 60));

        monkey.undoAll();
        System.out.println("The monkey did " + deeds + " deeds, " + monkey.edits() + " edits.");
        assertThat(monkey.edits()).isPositive();
    }
}
