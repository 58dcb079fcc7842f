package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.ui.clipboard.Clip;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;

/// Cut, copy and paste by keys and menu, in a window. The map has 9 touchpoints, 7 of them on the
/// grid.
@ExtendWith(ApplicationExtension.class)
final class ClipboardJourneysTest {
    @TempDir Path folder;
    private DesignerUser user;

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, Sample.FIRST.read());
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void keysCopyPasteAndCut() {
        user.clickOn("#canvas");
        user.shortcut(KeyCode.A);
        user.shortcut(KeyCode.C);
        user.shortcut(KeyCode.V);
        user.waitUntil(() -> user.label("#selection").equals("7 of 16 selected"));
        user.shortcut(KeyCode.X);
        user.waitUntil(() -> user.label("#selection").equals("9 touchpoints"));
        assertThat(user.clipboard().read().text().lines()).hasSize(7);
    }

    @Test
    void theMenuPastesWhereverTheFocusIs() {
        user.clipboard().write(Clip.ofText("Sees\nPays"));
        user.choose("#menu-edit", "#menu-paste");
        user.waitUntil(() -> user.label("#selection").equals("2 of 11 selected"));
        assertThat(user.label("#notice-text")).contains("2 touchpoints pasted");
    }

    @Test
    void withinAFieldAllMeansItsText() {
        user.clickOn("#canvas");
        user.shortcut(KeyCode.A);
        TextArea name = user.lookup("#property-name").query();
        user.clickOn("#property-name").write("Pays");
        user.shortcut(KeyCode.A);
        assertThat(name.getSelectedText()).isEqualTo("Pays");
        assertThat(user.label("#selection")).isEqualTo("7 of 9 selected");
    }

    @Test
    void tenMegabytesAreReadInTheBackgroundAndRefused() {
        user.clipboard().write(Clip.ofText("A line of text\n".repeat(700_000)));
        user.clickOn("#canvas");
        user.shortcut(KeyCode.V);
        user.waitUntil(() -> user.sees("#notice-text"));
        assertThat(user.label("#notice-text")).contains("too much");
        assertThat(user.label("#selection")).isEqualTo("9 touchpoints");
    }

    @Test
    void aThousandLinesAreReadInTheBackgroundAndPasted() {
        user.clipboard().write(Clip.ofText("A line of text that is not so short\n".repeat(1_000)));
        user.clickOn("#canvas");
        user.shortcut(KeyCode.V);
        user.waitUntil(() -> user.label("#selection").equals("1,000 of 1,009 selected"));
        user.shortcut(KeyCode.Z);
        user.waitUntil(() -> user.label("#selection").equals("9 touchpoints"));
    }

    @Test
    void aTextThatIsLongerThanAMapMayHaveIsToldAndChangesNothing() {
        user.clipboard().write(Clip.ofText("x".repeat(200_000)));
        user.clickOn("#canvas");
        user.shortcut(KeyCode.A);
        user.shortcut(KeyCode.V);
        user.waitUntil(() -> user.sees("#notice-text"));
        assertThat(user.label("#notice-text")).contains("200,000 characters");
        assertThat(user.label("#selection")).isEqualTo("7 of 9 selected");
        assertThat(user.button("#undo").isDisabled()).isTrue();
    }
}
