package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;
import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Sample;

import java.io.IOException;
import java.nio.file.Path;

/// What somebody does who draws a map for the first time, from the empty grid to the PDF.
@ExtendWith(ApplicationExtension.class)
final class FirstMapJourneyTest {
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
    void fromTheLibraryToThePdf() throws StorageException, IOException {
        user.shortcut(KeyCode.N);
        user.drag("Website visit").moveTo(cell("Research", "Time 2")).drop();
        assertThat(user.label("#inspector-title")).isEqualTo("Touchpoint");
        setTheFourProperties();

        Path file = folder.resolve("shop.journey.json");
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.S);
        user.waitUntil(() -> user.title().equals("shop.journey.json – Touchline"));
        assertAsSet(MapReader.read(file));

        user.shortcut(KeyCode.N);
        closeTheWindowThatIsSaved();
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.O);
        user.waitUntil(() -> user.title().startsWith("shop.journey.json"));
        user.clickOn(onCanvas("Website visit")).type(KeyCode.DELETE);
        assertThat(user.title()).startsWith("•");
        user.shortcut(KeyCode.Z);
        assertThat(user.title()).isEqualTo("shop.journey.json – Touchline");

        Path pdf = folder.resolve("shop.pdf");
        user.dialogs().willChoose(pdf);
        user.clickOn("#export-pdf");
        user.waitUntil(() -> user.sees("#notice"));
        assertThat(text(pdf)).contains("Untitled journey", "Website visit");
        user.clickOn("Open");
        assertThat(user.shown()).containsExactly(pdf);
    }

    private void closeTheWindowThatIsSaved() {
        Stage saved = user.stage(0);
        user.interact(
                () -> saved.fireEvent(new WindowEvent(saved, WindowEvent.WINDOW_CLOSE_REQUEST)));
        user.lookAtFront();
    }

    private void setTheFourProperties() {
        user.clickOn("#property-channel").write("shop").type(KeyCode.ENTER);
        user.clickOn("#property-device").write("Tablet").type(KeyCode.ENTER);
        user.clickOn("#property-emotion-delighted");
        user.clickOn("#property-rating-4");
    }

    private static void assertAsSet(JourneyMap map) {
        Touchpoint touchpoint = map.touchpoints().getFirst();
        assertThat(touchpoint.name()).isEqualTo("Website visit");
        assertThat(touchpoint.slot()).isEqualTo(new Slot("research", "t2"));
        assertThat(map.channel(touchpoint.channel()).orElseThrow().name())
                .isEqualTo("Shop or office");
        assertThat(map.device(touchpoint.device()).orElseThrow().name()).isEqualTo("Tablet");
        assertThat(touchpoint.emotion()).isEqualTo(Emotion.DELIGHTED);
        assertThat(touchpoint.rating()).isEqualTo(new Score(4));
    }

    /// Where the row of a stage meets the column of a time slot, on the screen.
    private Point2D cell(String stage, String time) {
        return new Point2D(onCanvas(time).getX(), onCanvas(stage).getY());
    }

    private Point2D onCanvas(String text) {
        return user.onCanvas(text);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
