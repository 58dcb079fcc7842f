package org.touchline.benchmark;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.paint.fx.FxFonts;
import org.touchline.preferences.PreferencesFile;
import org.touchline.storage.CopyLocks;
import org.touchline.storage.Recovery;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.Equipment;
import org.touchline.ui.OpenWindows;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.clipboard.MemoryClipboard;
import org.touchline.ui.document.FileDialogs;
import org.touchline.ui.document.FileKind;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Workers;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The whole program in a window that fills a screen of 1600 × 900.
final class Program implements AutoCloseable {
    private final Workers workers = new Workers();
    private final OpenWindows windows;
    private Stage stage;

    /// @param folder for what the program remembers
    Program(Stage stage, Path folder, BundledFonts fonts) {
        this.stage = stage;
        var icons = new Icons();
        var equipment =
                new Equipment(
                        Messages.in(Language.ENGLISH),
                        new Settings(
                                new PreferencesFile(folder.resolve("preferences.json")),
                                new Background(workers)),
                        workers,
                        fonts,
                        new FxFonts(fonts),
                        icons,
                        new Exporter(fonts, icons),
                        new ExportFormats(fonts),
                        new Recovery(folder, new CopyLocks(folder)),
                        InstantSource.system(),
                        new MemoryClipboard(),
                        _ -> {});
        windows = new OpenWindows(equipment, _ -> new NoDialogs());
        windows.begin(stage, BenchmarkMap.of(1));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1600);
        stage.setHeight(900);
    }

    Scene scene() {
        return stage.getScene();
    }

    void open(Path file) {
        windows.open(file);
    }

    /// Whether a window shows the map of a file of this name: from then on it is the only one.
    boolean shows(String name) {
        Optional<Stage> showing =
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .filter(other -> other.getTitle().contains(name))
                        .findFirst();
        showing.filter(other -> other != stage).ifPresent(this::replaceBy);
        return showing.isPresent();
    }

    private void replaceBy(Stage other) {
        Stage before = stage;
        stage = other;
        Event.fireEvent(before, new WindowEvent(before, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void fit() {
        canvas().fit();
    }

    void zoomTo(double zoom) {
        canvas().zoomTo(zoom);
    }

    @Override
    public void close() {
        workers.close();
    }

    private CanvasPane canvas() {
        return (CanvasPane) scene().lookup("#canvas");
    }

    private record NoDialogs() implements FileDialogs {
        @Override
        public Optional<Path> chooseMap(Path folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTarget(FileKind kind, Path folder, String name) {
            return Optional.empty();
        }
    }
}
