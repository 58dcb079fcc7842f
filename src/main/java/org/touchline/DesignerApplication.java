package org.touchline;

import static java.util.function.Predicate.not;

import javafx.application.Application;
import javafx.stage.Stage;

import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.paint.fx.FxFonts;
import org.touchline.preferences.Preferences;
import org.touchline.preferences.PreferencesFile;
import org.touchline.preferences.UserFolders;
import org.touchline.storage.CopyLocks;
import org.touchline.storage.Recovery;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.Equipment;
import org.touchline.ui.OpenWindows;
import org.touchline.ui.clipboard.PlatformClipboard;
import org.touchline.ui.document.DocumentFlows;
import org.touchline.ui.document.PlatformFileDialogs;
import org.touchline.ui.document.Sample;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Workers;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The designer as JavaFX starts it: makes all that its windows need.
///
/// Its parameter is a file to open, or [#SAMPLE]. Without one it opens the map that was open last,
/// or, at the first start, the sample as well.
public class DesignerApplication extends Application {
    /// Stands for a copy of a sample in place of a file.
    static final String SAMPLE = "--sample";

    private static final Logger LOG = System.getLogger(DesignerApplication.class.getName());

    private final Workers workers = new Workers();

    @Override
    public void start(Stage stage) {
        Equipment equipment = equipment();
        Messages messages = equipment.messages();
        Optional<Path> file = file(equipment.settings().get());
        var windows = new OpenWindows(equipment, owner -> new PlatformFileDialogs(messages, owner));
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> report(error, windows));
        windows.begin(
                stage, file.isPresent() ? DocumentFlows.newMap(messages) : Sample.FIRST.read());
        file.ifPresent(windows::open);
    }

    @Override
    public void stop() {
        workers.close();
    }

    /// An error in the program does not end it: there may be unsaved work.
    private static void report(Throwable error, OpenWindows windows) {
        LOG.log(Level.ERROR, "an error in the program", error);
        windows.tell(error);
    }

    /// The file to open; empty for a sample.
    private Optional<Path> file(Preferences preferences) {
        List<String> parameters = getParameters().getRaw();
        return parameters.isEmpty()
                ? preferences.recentFiles().files().stream()
                        .findFirst()
                        .filter(Files::isRegularFile)
                : parameters.stream().findFirst().filter(not(SAMPLE::equals)).map(Path::of);
    }

    private Equipment equipment() {
        var fonts = new BundledFonts();
        var icons = new Icons();
        UserFolders folders = userFolders();
        var preferences = new PreferencesFile(folders.settings().resolve("preferences.json"));
        var settings = new Settings(preferences, new Background(workers));
        return new Equipment(
                Messages.in(settings.get().language().orElseGet(Language::ofSystem)),
                settings,
                workers,
                fonts,
                new FxFonts(fonts),
                icons,
                new Exporter(fonts, icons),
                new ExportFormats(fonts),
                recovery(folders.state().resolve("unsaved")),
                InstantSource.system(),
                new PlatformClipboard(),
                file -> getHostServices().showDocument(file.toUri().toString()));
    }

    private static Recovery recovery(Path folder) {
        return new Recovery(folder, new CopyLocks(folder));
    }

    private static UserFolders userFolders() {
        return UserFolders.of(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }
}
