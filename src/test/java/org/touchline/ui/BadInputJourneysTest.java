package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.ui.document.Sample;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a window says to files that it cannot open and to places where it cannot save: what is
/// wrong, in a sentence, and everything else stays as it is.
@ExtendWith(ApplicationExtension.class)
final class BadInputJourneysTest {
    private static final String SAMPLE = MapWriter.toText(Sample.FIRST.read());

    /// Four mistakes, in the lines 6, 9, 10 and 11.
    private static final String MISTAKES =
            """
            {
              "format": "touchline",
              "version": 1,
              "title": "Mistakes",
              "stages": [ { "id": "s", "name": "One" },
                { "id": "s", "name": "Two" } ],
              "times": [ { "id": "t", "name": "Time" } ],
              "touchpoints": [
                { "id": "a", "stage": "s", "time": "gone", "name": "Dangling" },
                { "id": "b", "stage": "s", "time": "t", "name": "Too happy", "emotion": 7 },
                { "id": "c", "stage": "s", "time": "t", "name": "Rated", "rating": "good" }
              ]
            }
            """;

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

    @TestFactory
    Stream<DynamicTest> aFileThatIsNoMap() {
        changeTheMap();
        return Stream.of(
                refused("not-json", "Dear diary,", "Line 1, column 1", "not JSON"),
                refused("cut-off", SAMPLE.substring(0, 2_000), "Line ", "ends too early"),
                refused("empty", "", "The file is empty."),
                refused("deep", "{ \"a\":\n" + "[".repeat(10_000), "Line 2, column 64", "deep"),
                refused("other-json", "{ \"year\": 2025 }", "Line 1, column 1", "not a Touchline"),
                refused(
                        "newer",
                        SAMPLE.replace("\"version\": 1", "\"version\": 2"),
                        "Line 3, column ",
                        "made by a newer Touchline"),
                refused(
                        "encoding",
                        "{\n  \"title\": \"Поездка\"\n}".getBytes(Charset.forName("windows-1251")),
                        "Line 2, column 13",
                        "not in UTF-8"),
                refused("folder", Files::createDirectory, "This is a folder."),
                refused("gone", _ -> {}, "There is no such file."),
                refused("huge", BadInputJourneysTest::twoGigabytes, "larger than 64 MB"),
                refused("denied", BadInputJourneysTest::denied, "no permission to read"));
    }

    @Test
    void everyProblemOfAFileIsListedWithItsPlace() throws IOException {
        changeTheMap();
        choose(Files.writeString(folder.resolve("mistakes.journey.json"), MISTAKES));

        assertThat(user.label("#notice-text"))
                .isEqualTo("mistakes.journey.json was not opened. There are 4 problems:");
        assertThat(details())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Line 6, ").contains("/stages/1"),
                        line -> assertThat(line).startsWith("Line 9, ").contains("/touchpoints/0"),
                        line ->
                                assertThat(line)
                                        .startsWith("Line 10, ")
                                        .contains("/touchpoints/1/emotion", "7"),
                        line ->
                                assertThat(line)
                                        .startsWith("Line 11, ")
                                        .contains("/touchpoints/2/rating", "good"));
    }

    @Test
    void ofVeryManyProblemsTheFirstAreListed() throws IOException {
        changeTheMap();
        String mistake =
                "{ \"id\": \"a\", \"stage\": \"s\", \"time\": \"t\", \"name\": 1 },\n".repeat(60);
        String broken = MISTAKES.replace("{ \"id\": \"a\"", mistake + "{ \"id\": \"a\"");
        choose(Files.writeString(folder.resolve("many.journey.json"), broken));

        assertThat(user.label("#notice-text"))
                .isEqualTo("many.journey.json was not opened. There are 50 problems or more:");
        assertThat(details()).hasSize(50);
    }

    @Test
    void fieldsThatTheWindowDoesNotKnowAreSavedWithTheMap() throws IOException {
        String newer =
                SAMPLE.replaceFirst("\"title\"", "\"weather\": [ \"rain\" ],\n  \"title\"")
                        .replaceFirst("\"emotion\": 1", "\"emotion\": 1, \"smell\": \"coffee\"");
        Path file = Files.writeString(folder.resolve("newer.journey.json"), newer);
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("newer"));
        changeTheMap();
        user.shortcut(KeyCode.S);
        user.waitUntil(() -> user.title().startsWith("newer"));

        assertThat(Files.readString(file))
                .contains("\"weather\": [", "\"rain\"", "\"smell\": \"coffee\"", "stages-across");
    }

    @Test
    void aFileWhoseFolderIsGoneIsSavedElsewhere() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("mine.journey.json"), SAMPLE);
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("mine"));
        changeTheMap();
        Files.delete(file);
        Files.delete(inner);

        user.shortcut(KeyCode.S);
        assertNotSaved(file, "its folder gone");

        Path other = folder.resolve("other.journey.json");
        saveAs(other);
        user.waitUntil(() -> user.title().equals("other.journey.json – Touchline"));
        assertThat(MapReader.read(other)).isEqualTo(map());
    }

    @Test
    void whereNothingCanBeSavedTheMapStaysUnsaved() throws IOException {
        changeTheMap();
        Path inner = Files.createDirectory(folder.resolve("folder.journey.json"));
        saveAs(inner);
        assertNotSaved(inner, "This is a folder.");

        Path noFolder = Files.writeString(folder.resolve("notes"), "no folder");
        saveAs(noFolder.resolve("map.journey.json"));
        assertNotSaved(noFolder.resolve("map.journey.json"), "cannot be written");
        assertThat(noFolder).hasContent("no folder");
    }

    /// Root may write everything.
    @Test
    void aMapThatMustNotBeWrittenStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("read-only.journey.json"), SAMPLE);
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file));
        user.open(file);
        user.waitUntil(() -> user.title().startsWith("read-only"));
        changeTheMap();

        user.shortcut(KeyCode.S);

        assertNotSaved(file, "no permission to write");
        assertThat(file).hasContent(SAMPLE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullIsTold() {
        changeTheMap();
        Path full = Path.of("/dev/full");
        saveAs(full);
        assertNotSaved(full, "its disk may be full");
    }

    private DynamicTest refused(String name, String text, String... said) {
        return refused(name, text.getBytes(StandardCharsets.UTF_8), said);
    }

    private DynamicTest refused(String name, byte[] bytes, String... said) {
        return refused(name, file -> Files.write(file, bytes), said);
    }

    /// @param name of the file
    /// @param said in the notice, besides that the file was not opened
    private DynamicTest refused(String name, Making making, String... said) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    JourneyMap before = map();
                    Path file = folder.resolve(name + ".journey.json");
                    making.make(file);
                    choose(file);
                    assertThat(user.label("#notice-text")).contains(said);
                    assertThat(details()).isEmpty();
                    assertThat(map()).isSameAs(before);
                });
    }

    /// Chooses a file that cannot be opened. The map in the window stays, and so does what can be
    /// undone.
    private void choose(Path file) {
        String title = user.title();
        String undo = user.button("#undo").getAccessibleText();
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.O);
        user.waitUntil(() -> tells(file, "was not opened."));
        assertThat(user.titles()).containsExactly(title);
        assertThat(user.button("#undo").getAccessibleText()).isEqualTo(undo);
        assertThat(user.button("#undo").isDisabled()).isFalse();
    }

    private void saveAs(Path file) {
        user.dialogs().willChoose(file);
        user.shortcut(KeyCode.SHIFT, KeyCode.S);
    }

    private void assertNotSaved(Path file, String why) {
        user.waitUntil(() -> tells(file, "was not saved."));
        assertThat(user.label("#notice-text")).contains(why);
        assertThat(user.title()).startsWith("• ");
        assertThat(user.button("#undo").isDisabled()).isFalse();
    }

    private boolean tells(Path file, String what) {
        return user.sees("#notice-text")
                && user.label("#notice-text").startsWith(file.getFileName() + " " + what);
    }

    private List<String> details() {
        return user.lookup("#notice-details .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void changeTheMap() {
        user.clickOn("#stages-across");
        user.waitUntil(() -> user.title().startsWith("•"));
    }

    private JourneyMap map() {
        return user.windows().getFirst().document().map();
    }

    private static void twoGigabytes(Path file) throws IOException {
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(2L << 30);
        }
    }

    /// Root may read everything.
    private static void denied(Path file) throws IOException {
        Files.writeString(file, SAMPLE);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    }

    /// Makes what is to be opened.
    private interface Making {
        void make(Path file) throws IOException;
    }
}
