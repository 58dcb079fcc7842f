package org.touchline.ui;

import static org.testfx.util.WaitForAsyncUtils.waitFor;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.paint.fx.FxFonts;
import org.touchline.preferences.PreferencesFile;
import org.touchline.storage.CopyLocks;
import org.touchline.storage.Recovery;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.clipboard.MemoryClipboard;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Workers;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// A user in front of a designer window, as the journeys of the tests need one.
final class DesignerUser extends FxRobot implements AutoCloseable {
    /// Shared: parsing the fonts takes longer than most tests.
    private static final BundledFonts FONTS = new BundledFonts();

    private static final Icons ICONS = new Icons();

    private final Workers workers = new Workers();
    private final ChosenFiles dialogs = new ChosenFiles();
    private final List<Path> shown = new ArrayList<>();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final OpenWindows windows;
    private final Messages messages;

    /// Opens a window; on the JavaFX thread.
    ///
    /// @param folder for what the program remembers
    /// @param map what the window begins with
    DesignerUser(Stage stage, Path folder, JourneyMap map) {
        this(stage, folder, map, Messages.in(Language.ENGLISH));
    }

    /// @param messages what the window says
    DesignerUser(Stage stage, Path folder, JourneyMap map, Messages messages) {
        this.messages = messages;
        var settings =
                new Settings(
                        new PreferencesFile(folder.resolve("preferences.json")),
                        new Background(workers));
        var equipment =
                new Equipment(
                        messages,
                        settings,
                        workers,
                        FONTS,
                        new FxFonts(FONTS),
                        ICONS,
                        new Exporter(FONTS, ICONS),
                        new ExportFormats(FONTS),
                        new Recovery(
                                folder.resolve("unsaved"),
                                new CopyLocks(folder.resolve("unsaved"))),
                        () -> Instant.EPOCH,
                        clipboard,
                        shown::add);
        windows = new OpenWindows(equipment, _ -> dialogs);
        windows.begin(stage, map);
    }

    /// Opens a map from a file, as whoever starts the program with it does.
    void open(Path file) {
        interact(() -> windows.open(file));
    }

    /// A window, in the order in which they were opened.
    Stage stage(int index) {
        return windows.all().get(index).stage();
    }

    /// The windows that are open, in the order in which they were opened.
    List<DesignerWindow> windows() {
        return windows.all();
    }

    /// What the windows that are open are called, in the order in which they were opened.
    List<String> titles() {
        return windows.all().stream().map(DesignerWindow::title).toList();
    }

    ChosenFiles dialogs() {
        return dialogs;
    }

    MemoryClipboard clipboard() {
        return clipboard;
    }

    /// The files and folders that the platform was asked to show.
    List<Path> shown() {
        return shown;
    }

    /// What the window in front is called.
    String title() {
        return windows.front().map(DesignerWindow::title).orElse("");
    }

    /// Turns to the window in front: what is looked for is looked for there first.
    ///
    /// Where windows overlap, the headless platform lets a mouse meet the newest, whichever is in
    /// front: in others, buttons are fired instead of clicked on.
    void lookAtFront() {
        targetWindow(windows.front().orElseThrow().stage());
    }

    /// Brings a window to the front; on the JavaFX thread.
    void turnTo(DesignerWindow window) {
        windows.bringToFront(window);
    }

    /// Does what a click on a button does, wherever its window stands.
    void fire(String id) {
        interact(() -> inFront(id).<ButtonBase>query().fire());
    }

    /// Where on the screen something is drawn, as assistive technology finds it.
    ///
    /// @param name with which what is read of it begins, apart from its kind: `Stage: Research`
    Point2D onCanvas(String name) {
        for (Node item : itemsOfCanvas()) {
            String read = (String) item.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            if (read.replaceFirst("^\\p{L}+: ", "").startsWith(name)) {
                Bounds bounds = (Bounds) item.queryAccessibleAttribute(AccessibleAttribute.BOUNDS);
                return new Point2D(bounds.getCenterX(), bounds.getCenterY());
            }
        }
        throw new AssertionError("nothing on the canvas is called " + name);
    }

    /// All that assistive technology finds on the canvas, in the order in which it is read.
    List<Node> itemsOfCanvas() {
        Node canvas = inFront("#canvas").query();
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    int count =
                            (int) canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
                    return IntStream.range(0, count)
                            .mapToObj(index ->
                                    (Node)
                                            canvas.queryAccessibleAttribute(
                                                    AccessibleAttribute.ITEM_AT_INDEX, index))
                            .toList();
                });
    }

    /// Whether any window is open.
    boolean isOpen() {
        return !windows.all().isEmpty();
    }

    String label(String id) {
        return inFront(id).queryAs(Label.class).getText();
    }

    Button button(String id) {
        return inFront(id).queryButton();
    }

    boolean sees(String id) {
        return inFront(id).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    private NodeQuery inFront(String id) {
        return from(windows.front().orElseThrow().stage().getScene().getRoot()).lookup(id);
    }

    void shortcut(KeyCode... keys) {
        press(KeyCode.CONTROL).press(keys).release(keys).release(KeyCode.CONTROL);
    }

    /// @param id as in the menu: name and language
    void openSample(String id) {
        choose("#menu-samples", "#sample-" + id);
    }

    /// Chooses an item of a submenu. No popup is opened: one that reaches the end of the screen is
    /// more than the headless platform can draw.
    ///
    /// @param submenu its id
    /// @param item its id, or its text
    void choose(String submenu, String item) {
        interact(() -> {
            var menu = (Menu) find(inFront("#menu").<MenuButton>query().getItems(), submenu);
            Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
            find(menu.getItems(), item).fire();
        });
    }

    /// Chooses the language of the program, by the name that its speakers give it, and waits until
    /// the window speaks it.
    void chooseLanguage(Language language) {
        var root = stage(0).getScene().getRoot();
        interact(() -> {
            var view = (Menu) find(inFront("#menu").<MenuButton>query().getItems(), "#menu-view");
            var languages = (Menu) find(view.getItems(), "#menu-language");
            find(languages.getItems(), language.ownName()).fire();
        });
        if (messages.language() != language) {
            waitUntil(() -> stage(0).getScene().getRoot() != root);
        }
        WaitForAsyncUtils.waitForFxEvents();
        targetWindow(stage(0));
    }

    private static MenuItem find(List<MenuItem> items, String wanted) {
        return items.stream()
                .filter(item -> !item.isDisable())
                .filter(item -> wanted.equals("#" + item.getId()) || wanted.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("cannot be chosen: " + wanted));
    }

    /// Waits for what the window does in the background.
    void waitUntil(Callable<Boolean> condition) {
        try {
            waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("still not so; the window is called " + title(), e);
        }
    }

    /// Ends the windows that are still open, without saving.
    @Override
    public void close() {
        interact(() -> windows.all().forEach(DesignerWindow::end));
        workers.close();
    }
}
