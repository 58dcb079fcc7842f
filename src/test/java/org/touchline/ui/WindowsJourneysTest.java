package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Several maps at a time, each in a window of its own.
@ExtendWith(ApplicationExtension.class)
final class WindowsJourneysTest {
    private static final String SAMPLE = "A weekend ticket, bought on the run – Touchline";

    @TempDir Path folder;
    private DesignerUser user;

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, Sample.FIRST.read());
    }

    @BeforeEach
    void lookAtTheWindow() {
        user.lookAtFront();
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void aMapTakesThePlaceOfOneInWhichNothingWasDone() throws StorageException {
        user.shortcut(KeyCode.N);
        assertThat(user.titles()).containsExactly("Untitled journey – Touchline");
        openMap("first");
        assertThat(user.titles()).containsExactly("first.journey.json – Touchline");
    }

    @Test
    void aMapWithContentStaysAndAnotherOpensBesideIt() throws StorageException {
        changeTheMap();
        openMap("first");
        assertThat(user.titles()).containsExactly("• " + SAMPLE, "first.journey.json – Touchline");
        openMap("second");
        assertThat(user.titles()).hasSize(3);
    }

    @Test
    void aMapIsOpenInOneWindowWhateverPathLeadsToIt() throws StorageException, IOException {
        Path file = openMap("first");
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.titles().size() == 2);
        Path link = Files.createSymbolicLink(folder.resolve("link.journey.json"), file);

        user.open(link);

        user.waitUntil(() -> user.title().startsWith("first"));
        assertThat(user.titles()).hasSize(2);
    }

    @Test
    void aMapIsNotSavedOverOneThatIsOpenElsewhere() throws StorageException {
        Path file = openMap("first");
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.title().startsWith("Untitled"));
        user.lookAtFront();
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.S);
        user.waitUntil(() -> user.sees("#question"));
        assertThat(user.label("#question-explanation")).contains("open in another window");

        Path other = folder.resolve("other.journey.json");
        user.dialogs().willChoose(other);
        user.fire("#answer-proposed");

        user.waitUntil(() -> user.title().startsWith("other"));
        assertThat(MapReader.read(file)).isEqualTo(Sample.FIRST.read());
    }

    @Test
    void windowsAreListedInTheMenu() throws StorageException {
        openMap("first");
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.title().startsWith("Untitled"));
        user.lookAtFront();
        user.choose("#menu-window", "first.journey.json – Touchline");
        user.waitUntil(() -> user.title().startsWith("first"));
    }

    @Test
    void closingAWindowLeavesTheOthers() throws StorageException {
        openMap("first");
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.title().startsWith("Untitled"));
        user.shortcut(KeyCode.W);
        user.waitUntil(() -> user.titles().equals(List.of("first.journey.json – Touchline")));
        user.shortcut(KeyCode.W);
        user.waitUntil(() -> !user.isOpen());
    }

    @Test
    void quittingAsksInEachWindowWithUnsavedChangesAndStaysInAllIfOneWantsTo()
            throws StorageException {
        changeTheMap();
        openMap("first");
        user.shortcut(KeyCode.N);
        user.waitUntil(() -> user.titles().size() == 3);
        user.lookAtFront();
        changeTheMap();

        user.shortcut(KeyCode.Q);
        user.waitUntil(() -> user.title().equals("• " + SAMPLE));
        user.lookAtFront();
        user.fire("#answer-other");
        user.waitUntil(() -> user.title().startsWith("• Untitled"));
        user.lookAtFront();
        user.fire("#answer-cancel");
        assertThat(user.titles()).hasSize(3);

        user.shortcut(KeyCode.Q);
        user.waitUntil(() -> user.title().equals("• " + SAMPLE));
        user.lookAtFront();
        user.fire("#answer-other");
        user.waitUntil(() -> user.title().startsWith("• Untitled"));
        user.lookAtFront();
        user.fire("#answer-other");
        user.waitUntil(() -> !user.isOpen());
    }

    @Test
    void furtherWindowsAreCascaded() throws StorageException {
        openMap("first");
        user.interact(() -> {
            user.stage(0).setWidth(700);
            user.stage(0).setHeight(600);
        });
        Path file = folder.resolve("second.journey.json");
        MapWriter.write(Sample.FIRST.read(), file);
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("second"));
        assertThat(user.stage(1).getX()).isEqualTo(user.stage(0).getX() + 32);
        assertThat(user.stage(1).getY()).isEqualTo(user.stage(0).getY() + 32);
        assertThat(user.stage(1).getWidth()).isEqualTo(700);
    }

    private void changeTheMap() {
        user.fire("#stages-across");
        user.waitUntil(() -> user.title().startsWith("•"));
    }

    private Path openMap(String name) throws StorageException {
        Path file = folder.resolve(name + ".journey.json");
        MapWriter.write(Sample.FIRST.read(), file);
        user.open(file);
        user.waitUntil(() -> user.title().startsWith(name));
        user.lookAtFront();
        return file;
    }
}
