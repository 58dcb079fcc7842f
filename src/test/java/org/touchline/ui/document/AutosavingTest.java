package org.touchline.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.editor.Editor;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.MapLayout;
import org.touchline.model.GeneratedMap;
import org.touchline.preferences.PreferencesFile;
import org.touchline.storage.CopyLocks;
import org.touchline.storage.Recovery;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Workers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

@ExtendWith(ApplicationExtension.class)
final class AutosavingTest {
    private final Workers workers = new Workers();
    private final Background background = new Background(workers);
    private final Notices notices = new Notices();
    private final List<String> events = new ArrayList<>();
    @TempDir private Path folder;
    private Path copies;
    private CopyLocks locks;
    private Autosaving autosaving;

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        copies = folder.resolve("copies");
        locks = new CopyLocks(folder);
        var autosave = new Recovery(copies, locks).autosave();
        robot.interact(() -> autosaving = new Autosaving(document(), services(), autosave, copies));
    }

    @AfterEach
    void close() throws Exception {
        workers.close();
        locks.close();
    }

    @Test
    void aFailureIsToldOnceAndDoesNotEndTheKeeping(FxRobot robot) throws Exception {
        Files.delete(copies);
        Files.createFile(copies);
        keep(robot, "failed");
        assertThat(notices.latest().get()).isPresent();

        robot.interact(() -> notices.end(notices.latest().get().orElseThrow()));
        keep(robot, "failed", "failed");
        assertThat(notices.latest().get()).isEmpty();

        Files.delete(copies);
        Files.createDirectory(copies);
        keep(robot, "failed", "failed", "kept");
        assertThat(copies).isNotEmptyDirectory();
    }

    private void keep(FxRobot robot, String... expected) throws Exception {
        robot.interact(() -> autosaving.keep(() -> events.add("kept"), () -> events.add("failed")));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> List.copyOf(events).equals(List.of(expected)));
    }

    private static OpenDocument document() {
        var layout = new MapLayout(new BundledFonts(), new Icons(), Theme.LIGHT);
        var messages = Messages.in(Language.ENGLISH);
        return new OpenDocument(
                new Editor(
                        GeneratedMap.of(3, 1), map -> layout.layOut(map, messages::text), () -> 0));
    }

    private DocumentServices services() {
        return new DocumentServices(
                Messages.in(Language.ENGLISH),
                new NoFiles(),
                _ -> {},
                notices,
                background,
                new Settings(new PreferencesFile(folder.resolve("preferences.json")), background),
                new NoWindows());
    }

    /// Nobody asks for files here.
    private static final class NoFiles implements FileDialogs {
        @Override
        public Optional<Path> chooseMap(Path folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTarget(FileKind kind, Path folder, String name) {
            return Optional.empty();
        }
    }

    private static final class NoWindows implements MapWindows {
        @Override
        public Optional<OpenDocument> find(Path real) {
            return Optional.empty();
        }

        @Override
        public void bringToFront(OpenDocument document) {}

        @Override
        public void fill(OpenDocument asking, Consumer<OpenDocument> map) {}
    }
}
