package org.touchline.ui;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import org.touchline.i18n.Language;
import org.touchline.model.JourneyMap;
import org.touchline.preferences.WindowPlace;
import org.touchline.ui.document.DocumentFlows;
import org.touchline.ui.document.FileDialogs;
import org.touchline.ui.document.MapWindows;
import org.touchline.ui.document.OpenDocument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The windows of the program, each with a map of its own. The program ends with the last.
public final class OpenWindows implements MapWindows {
    private final Equipment equipment;
    private final Function<Stage, FileDialogs> dialogs;
    private final List<DesignerWindow> windows = new ArrayList<>();

    /// Those that were used last come first: they lie above the others.
    private final List<DesignerWindow> stacked = new ArrayList<>();

    /// @param dialogs makes the dialogs that belong to a window
    public OpenWindows(Equipment equipment, Function<Stage, FileDialogs> dialogs) {
        this.equipment = equipment;
        this.dialogs = dialogs;
        equipment.settings().preferences().subscribe(_ -> Platform.runLater(this::speak));
    }

    /// Speaks the language that the user chose, in all windows, once the menu is gone where it was
    /// chosen.
    private void speak() {
        Language wanted = equipment.settings().get().language().orElseGet(Language::ofSystem);
        if (wanted != equipment.messages().language()) {
            equipment.messages().speak(wanted);
            all().forEach(DesignerWindow::sayAnew);
        }
    }

    /// Shows the first window, and offers there what a crash left.
    ///
    /// @param first the map that it begins with: one that comes from no file
    public void begin(Stage stage, JourneyMap first) {
        var window = add(stage, first, equipment.settings().get().window());
        window.show();
        window.offerUnsavedWork();
    }

    /// Opens a map from a file, for the user of the window that was used last.
    public void open(Path file) {
        front().ifPresent(window -> window.open(file));
    }

    /// Tells of an error of the program itself; copies of unsaved work are kept all the same.
    public void tell(Throwable error) {
        front().ifPresent(window -> window.tell(error));
    }

    /// The window that was used last; empty once the program ends.
    Optional<DesignerWindow> front() {
        return stacked.stream().findFirst();
    }

    /// The window that is seen at a point of the screen, if there is one.
    Optional<DesignerWindow> at(double screenX, double screenY) {
        return stacked.stream()
                .filter(window -> covers(window.stage(), screenX, screenY))
                .findFirst();
    }

    private static boolean covers(Stage stage, double screenX, double screenY) {
        return stage.isShowing()
                && !stage.isIconified()
                && new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                        .contains(screenX, screenY);
    }

    /// In the order in which they were opened.
    List<DesignerWindow> all() {
        return List.copyOf(windows);
    }

    /// Ends the program, unless the user of a window with unsaved changes wants to stay.
    void quit() {
        quit(new HashMap<>());
    }

    @Override
    public Optional<OpenDocument> find(Path real) {
        return windows.stream()
                .map(DesignerWindow::document)
                .filter(document -> document.isOf(real))
                .findFirst();
    }

    @Override
    public void bringToFront(OpenDocument document) {
        bringToFront(window(document));
    }

    /// The platform may refuse to give it the focus; it is the one that counts all the same.
    void bringToFront(DesignerWindow window) {
        stackFirst(window);
        Stage stage = window.stage();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void fill(OpenDocument asking, Consumer<OpenDocument> map) {
        if (asking.isUntouched()) {
            map.accept(asking);
            bringToFront(asking);
            return;
        }
        DesignerWindow before = window(asking);
        before.remember();
        var further =
                add(new Stage(), DocumentFlows.newMap(equipment.messages()), before.nextPlace());
        map.accept(further.document());
        further.show();
        stackFirst(further);
    }

    private DesignerWindow add(Stage stage, JourneyMap map, WindowPlace place) {
        var window = new DesignerWindow(stage, equipment, dialogs.apply(stage), this, map, place);
        windows.add(window);
        stacked.addLast(window);
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        stackFirst(window);
                    }
                });
        stage.setOnHidden(_ -> remove(window));
        return window;
    }

    private void remove(DesignerWindow window) {
        windows.remove(window);
        stacked.remove(window);
    }

    private void stackFirst(DesignerWindow window) {
        stacked.remove(window);
        stacked.addFirst(window);
    }

    /// All end at once, when nobody has anything against it: who stays in one keeps all.
    ///
    /// @param agreed the maps that users of windows agreed to leave as they are; what is changed
    ///   after that is asked about again
    private void quit(Map<DesignerWindow, JourneyMap> agreed) {
        windows.stream()
                .filter(window -> agreed.get(window) != window.document().map())
                .findFirst()
                .ifPresentOrElse(
                        window -> askToLeave(window, agreed),
                        () -> all().forEach(DesignerWindow::end));
    }

    private void askToLeave(DesignerWindow window, Map<DesignerWindow, JourneyMap> agreed) {
        window.document().settle();
        if (window.document().unsaved().get()) {
            bringToFront(window);
        }
        window.leave(() -> {
            agreed.put(window, window.document().map());
            quit(agreed);
        });
    }

    private DesignerWindow window(OpenDocument document) {
        return windows.stream()
                .filter(window -> window.document() == document)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the window is closed"));
    }
}
