package org.touchline.ui;

import javafx.stage.Stage;

import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.layout.MapLayout;
import org.touchline.model.JourneyMap;
import org.touchline.model.Violation;
import org.touchline.preferences.PaneWidths;
import org.touchline.preferences.WindowPlace;
import org.touchline.style.Theme;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.document.DocumentFlows;
import org.touchline.ui.document.DocumentServices;
import org.touchline.ui.document.FileDialogs;
import org.touchline.ui.document.OpenDocument;
import org.touchline.ui.export.PdfExport;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.question.QuestionSheet;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;

import java.nio.file.Path;
import java.util.Optional;

/// One window with one map: makes its parts, puts them together, and ends them.
final class DesignerWindow {
    private static final double LEAST_WIDTH = 300;
    private static final double LEAST_HEIGHT = 200;

    private final Stage stage;
    private final Equipment equipment;
    private final OpenWindows windows;
    private final Messages messages;
    private final Settings settings;
    private final Background background;
    private final MapLabels labels = new MapLabels();
    private final Notices notices = new Notices();
    private final QuestionSheet questions = new QuestionSheet();
    private final Editor editor;
    private final OpenDocument document;
    private final DocumentServices services;
    private final DocumentFlows flows;
    private final WindowPlacing placing;
    private WindowContent content;

    /// Builds a window; [#show] shows it.
    ///
    /// @param windows all that are open; this one is among them once it is built
    /// @param first the map that it begins with: one that comes from no file
    /// @param place where it goes, if that is known
    DesignerWindow(
            Stage stage,
            Equipment equipment,
            FileDialogs dialogs,
            OpenWindows windows,
            JourneyMap first,
            WindowPlace place) {
        this.stage = stage;
        this.windows = windows;
        this.equipment = equipment;
        messages = equipment.messages();
        settings = equipment.settings();
        background = new Background(equipment.workers());
        editor = editor(first);
        document = new OpenDocument(editor);
        services =
                new DocumentServices(
                        messages, dialogs, questions, notices, background, settings, windows);
        flows = new DocumentFlows(document, services, equipment.recovery());
        editor.onRefusal(this::tell);
        placing = new WindowPlacing(stage, place);
        editor.keepListeners();
        content = content(settings.get().panes());
        document.onOpened(() -> content.fit());
        furnish();
    }

    /// Says all anew in the language of the program, which has changed: nothing else does. What is
    /// being typed belongs to the map from then on.
    void sayAnew() {
        document.settle();
        WindowEnd.hidePopups(stage);
        WindowContent before = content;
        before.end();
        editor.replaceListeners();
        content = content(before.widths());
        content.goOnFrom(before);
        showContent();
        content.focus();
    }

    /// Tells of an error of the program itself; copies of unsaved work are kept all the same.
    void tell(Throwable error) {
        notices.show(Notice.problem(messages.text("document.unexpected", error.toString())));
    }

    void show() {
        stage.show();
        content.focus();
        flows.keepUnsavedWork();
    }

    /// Offers in it what a crash left.
    void offerUnsavedWork() {
        flows.offerUnsavedWork();
    }

    /// Opens a map from a file, in it or in another.
    void open(Path file) {
        flows.open(file);
    }

    OpenDocument document() {
        return document;
    }

    Stage stage() {
        return stage;
    }

    String title() {
        return stage.getTitle();
    }

    /// What cards can be dropped on at a point of the screen: no canvas that a question covers.
    Optional<CanvasPane> canvasAt(double x, double y) {
        return content.canvasAt(x, y).filter(_ -> !questions.isVisible());
    }

    /// Where a further window goes.
    WindowPlace nextPlace() {
        return placing.next();
    }

    /// Notes how its user has arranged it, for the next one.
    void remember() {
        settings.change(now -> now.withWindow(placing.now()).withPanes(content.widths()));
    }

    /// Asks whether to save what would be lost, if anything would.
    ///
    /// @param then what comes after, unless the user wants to stay
    void leave(Runnable then) {
        flows.leave(then);
    }

    private Editor editor(JourneyMap first) {
        var layout = new MapLayout(equipment.fonts(), equipment.icons(), Theme.LIGHT);
        return new Editor(
                first,
                map -> layout.layOut(map, labels.of(map)),
                () -> System.nanoTime() / 1_000_000);
    }

    private PdfExport pdfExport() {
        return new PdfExport(
                equipment.exporter(),
                equipment.formats().all().getFirst(),
                labels::of,
                equipment.clock());
    }

    private WindowContent content(PaneWidths widths) {
        return new WindowContent(
                this,
                equipment,
                windows,
                editor,
                services,
                flows,
                questions,
                pdfExport(),
                placing,
                widths);
    }

    private void furnish() {
        showContent();
        stage.getIcons().setAll(Logo.images());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    private void showContent() {
        stage.setScene(content.scene());
        stage.titleProperty().bind(content.title());
    }

    private void tell(Violation refusal) {
        notices.show(Notice.problem(messages.text(refusal.key(), refusal.arguments().toArray())));
    }

    /// Asks whether to save, and ends the window if its user does not want to stay.
    void close() {
        leave(this::end);
    }

    /// Ends the window; what is not saved is lost.
    void end() {
        flows.end();
        background.close();
        content.end();
        remember();
        WindowEnd.hide(stage);
    }
}
