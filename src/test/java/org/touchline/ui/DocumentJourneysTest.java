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
import org.touchline.model.value.Arrangement;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opening, saving and leaving maps, as a user does it.
@ExtendWith(ApplicationExtension.class)
final class DocumentJourneysTest {
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
    void aSampleIsOpenedAsACopyThatIsNotSavedYet() {
        assertThat(user.title()).isEqualTo("A weekend ticket, bought on the run – Touchline");
        assertThat(user.label("#document-state")).isEqualTo("not saved yet");
        assertThat(user.label("#selection")).isEqualTo("9 touchpoints");
        assertThat(user.button("#undo").isDisabled()).isTrue();
    }

    @Test
    void anOpenedMapIsShownWholeHoweverTheOneBeforeWasZoomed() {
        user.shortcut(KeyCode.DIGIT1);
        user.waitUntil(() -> user.label("#zoom-percent").equals("100%"));

        user.openSample("telephony-provider-en");

        user.waitUntil(() -> user.title().contains("telephone"));
        user.waitUntil(() -> !user.label("#zoom-percent").equals("100%"));
    }

    @Test
    void aFileOpenedBeforeIsInTheMenu() throws StorageException {
        Path file = savedMap();
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("saved.journey.json"));
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.title().startsWith("Untitled"));
        user.lookAtFront();
        user.choose("#menu-recent", "saved.journey.json   (" + folder + ")");
        user.waitUntil(() -> user.title().startsWith("saved.journey.json"));
    }

    @Test
    void undoAndRedoNameWhatTheyDo() {
        user.clickOn("#stages-across");
        assertThat(user.title()).startsWith("• ");
        assertThat(user.button("#undo").getAccessibleText())
                .isEqualTo("Undo change of arrangement");
        user.clickOn("#undo");
        assertThat(user.title()).doesNotStartWith("•");
        assertThat(user.button("#redo").getAccessibleText())
                .isEqualTo("Redo change of arrangement");
    }

    @Test
    void aMapIsSavedWhereTheUserSaysAndReopened() throws StorageException {
        Path file = folder.resolve("mine.journey.json");
        changeTheMap();
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.S);
        user.waitUntil(() -> user.title().equals("mine.journey.json – Touchline"));
        assertThat(user.dialogs().lastName())
                .isEqualTo("A weekend ticket, bought on the run.journey.json");
        assertThat(MapReader.read(file).view().arrangement()).isEqualTo(Arrangement.STAGES_ACROSS);
        assertThat(user.label("#document-state")).isEqualTo("saved");

        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.title().startsWith("Untitled"));
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.O);
        user.waitUntil(() -> user.title().startsWith("mine.journey.json"));
    }

    @Test
    void savingAgainAsksForNothing() throws StorageException {
        Path file = savedMap();
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("saved.journey.json"));
        changeTheMap();
        user.shortcut(KeyCode.S);
        user.waitUntil(() -> !user.title().startsWith("•"));
        assertThat(MapReader.read(file).view().arrangement()).isEqualTo(Arrangement.STAGES_ACROSS);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwrittenUnasked() throws Exception {
        Path file = savedMap();
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("saved.journey.json"));
        Files.writeString(file, Files.readString(file).replace("weekend", "Sunday"));
        changeTheMap();
        user.shortcut(KeyCode.S);
        user.waitUntil(() -> user.sees("#question"));
        assertThat(Files.readString(file)).contains("Sunday");
        user.clickOn("#answer-other");
        user.waitUntil(() -> !user.title().startsWith("•"));
        assertThat(Files.readString(file)).doesNotContain("Sunday");
    }

    @Test
    void aFileThatIsNoMapIsNotReplacedUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("taxes.json"), "{\"year\": 2025}");
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.SHIFT, KeyCode.S);
        user.waitUntil(() -> user.sees("#question"));
        user.type(KeyCode.ESCAPE);
        assertThat(Files.readString(file)).isEqualTo("{\"year\": 2025}");
    }

    @Test
    void closingAsksOnceAndStaysIfTheUserWantsTo() {
        changeTheMap();
        user.shortcut(KeyCode.Q);
        assertThat(user.label("#question-text"))
                .isEqualTo("Save the changes to “A weekend ticket, bought on the run”?");
        user.clickOn("#answer-cancel");
        assertThat(user.isOpen()).isTrue();
        user.shortcut(KeyCode.Q);
        user.clickOn("#answer-other");
        user.waitUntil(() -> !user.isOpen());
    }

    @Test
    void aNameThatIsStillBeingTypedIsNotLostByClosing() {
        user.clickOn("#add-touchpoint");
        user.waitUntil(() -> user.sees("#canvas-field"));
        user.write("Better");

        user.shortcut(KeyCode.Q);

        user.waitUntil(() -> user.sees("#question"));
        assertThat(user.title()).startsWith("• ");
    }

    @Test
    void closingSavesIfTheUserWantsTo() {
        Path file = folder.resolve("last.journey.json");
        changeTheMap();
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.Q);
        user.clickOn("#answer-proposed");
        user.waitUntil(() -> !user.isOpen());
        assertThat(file).exists();
    }

    @Test
    void anUnchangedMapIsClosedUnasked() {
        user.shortcut(KeyCode.Q);
        user.waitUntil(() -> !user.isOpen());
    }

    @Test
    void aBrokenFileIsToldWithAllProblemsAndTheMapStays() throws IOException {
        String sample = MapWriter.toText(Sample.FIRST.read());
        Path file =
                Files.writeString(
                        folder.resolve("broken.journey.json"),
                        sample.replace("\"emotion\": 1", "\"emotion\": 7"));
        user.open(file);
        user.waitUntil(() -> user.sees("#notice"));
        assertThat(user.label("#notice-text"))
                .startsWith("broken.journey.json was not opened. There are ");
        assertThat(user.lookup("#notice-details .label").queryAll()).hasSizeGreaterThan(2);
        assertThat(user.title()).startsWith("A weekend ticket");
        user.clickOn("#notice-close");
        assertThat(user.sees("#notice")).isFalse();
    }

    private void changeTheMap() {
        user.clickOn("#stages-across");
        user.waitUntil(() -> user.title().startsWith("•"));
    }

    private Path savedMap() throws StorageException {
        Path file = folder.resolve("saved.journey.json");
        MapWriter.write(Sample.FIRST.read(), file);
        return file;
    }
}
