package org.touchline.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.quick.Media;
import org.touchline.i18n.Messages;
import org.touchline.layout.MapLayout;
import org.touchline.library.Library;
import org.touchline.library.LibraryReader;
import org.touchline.model.JourneyMap;
import org.touchline.model.Violation;
import org.touchline.preferences.WindowPlace;
import org.touchline.style.Theme;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.clipboard.ClipboardFlow;
import org.touchline.ui.clipboard.PasteFlow;
import org.touchline.ui.document.DocumentFlows;
import org.touchline.ui.document.DocumentMenus;
import org.touchline.ui.document.DocumentServices;
import org.touchline.ui.document.FileDialogs;
import org.touchline.ui.document.OpenDocument;
import org.touchline.ui.export.ExportFlow;
import org.touchline.ui.export.PdfExport;
import org.touchline.ui.inspector.InspectorPane;
import org.touchline.ui.library.LibraryPane;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.NoticeBar;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.palette.CommandPalette;
import org.touchline.ui.question.QuestionSheet;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.structure.LaneMenu;
import org.touchline.ui.structure.StructurePopover;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.WorkIndicator;
import org.touchline.ui.theme.WindowTheme;

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
    private final ObservableValue<EditorState> state;
    private final OpenDocument document;
    private final DocumentServices services;
    private final DocumentFlows flows;
    private final PasteFlow paste;
    private final Actions actions;
    private final MapMenus menus;
    private final Pane dragLayer = new Pane();
    private final CanvasPane canvas;
    private final LibraryPane library;
    private final SidePanes panes;
    private final WindowPlacing placing;

    /// Ends with the window, which the settings would hold on to otherwise.
    private final Subscription scaling;

    /// Kept because nothing else holds on to it.
    private final WindowTheme theme;

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
        state = EditorStates.of(editor);
        document = new OpenDocument(editor);
        services =
                new DocumentServices(
                        messages, dialogs, questions, notices, background, settings, windows);
        flows = new DocumentFlows(document, services, equipment.recovery());
        var catalogue = LibraryReader.bundled(messages.language().code());
        var inspector = new InspectorPane(editor, messages, catalogue);
        paste = new PasteFlow(editor, catalogue, background, notices, messages);
        actions = actions(inspector, catalogue);
        menus = new MapMenus(messages, actions, new LaneMenu(editor, messages));
        canvas = canvas();
        document.onOpened(canvas::fit);
        editor.onRefusal(this::tell);
        editor.know(Media.of(catalogue.channels(), catalogue.devices()));
        library = new LibraryPane(editor, messages, catalogue, new CanvasDrags(canvas));
        var middle = new CanvasColumn(canvas, inspector, editor, messages, background);
        middle.bind(actions, settings);
        var left = new LeftPane(library, editor, messages, menus, actions, settings, canvas);
        panes = new SidePanes(left, middle, inspector, settings.get().panes());
        panes.bind(actions);
        scaling = settings.preferences().subscribe(now -> panes.scale(now.scale().factor()));
        placing = new WindowPlacing(stage, place);
        var frame = frame(catalogue);
        actions.installFirst(frame.content());
        var scene = placing.scene(frame);
        theme = new WindowTheme(scene, settings.preferences(), equipment.screenFonts());
        furnish(scene);
    }

    /// Tells of an error of the program itself; copies of unsaved work are kept all the same.
    void tell(Throwable error) {
        notices.show(Notice.problem(messages.text("document.unexpected", error.toString())));
    }

    void show() {
        stage.show();
        canvas.requestFocus();
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
        return Optional.of(canvas).filter(_ -> !questions.isVisible() && canvas.isAt(x, y));
    }

    /// Where a further window goes.
    WindowPlace nextPlace() {
        return placing.next();
    }

    /// Notes how its user has arranged it, for the next one.
    void remember() {
        settings.change(now -> now.withWindow(placing.now()).withPanes(panes.widths()));
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

    private Actions actions(InspectorPane inspector, Library catalogue) {
        var bound = new Actions(messages);
        flows.bind(bound);
        new ExportFlow(document, services, pdfExport(), equipment.opener()).bind(bound);
        new EditActions(messages, editor, state, inspector::delete).bind(bound);
        new AppearanceActions(settings).bind(bound);
        new ClipboardFlow(equipment.clipboard(), editor, messages, paste).bind(bound, state);
        bound.bind(ActionId.CLOSE, this::close);
        bound.bind(ActionId.QUIT, windows::quit);
        return bound;
    }

    private PdfExport pdfExport() {
        return new PdfExport(
                equipment.exporter(),
                equipment.formats().all().getFirst(),
                labels::of,
                equipment.clock());
    }

    private CanvasPane canvas() {
        var surroundings =
                new WindowSurroundings(
                        this,
                        windows,
                        menus,
                        new StructurePopover(editor, messages),
                        dragLayer,
                        (x, y) -> library.isOnParkingLot(x, y));
        return new CanvasPane(editor, equipment.screenFonts(), messages, surroundings);
    }

    private CommandPalette palette(Library catalogue) {
        var palette =
                new CommandPalette(
                        messages,
                        background,
                        PaletteSources.of(actions, editor, catalogue, services, flows),
                        canvas);
        actions.bind(ActionId.PALETTE, palette::toggle);
        return palette;
    }

    private WindowFrame frame(Library catalogue) {
        var palette = palette(catalogue);
        return new WindowFrame(
                topBar(),
                panes,
                new StatusBar(
                        messages,
                        actions,
                        state,
                        new WorkIndicator(messages, background),
                        new ZoomControl(messages, actions, canvas.zoom(), canvas::zoomTo)),
                new NoticeBar(messages, notices),
                dragLayer,
                palette,
                questions);
    }

    private void furnish(Scene scene) {
        actions.installShortcuts(scene, canvas);
        new FileDrop(flows::open, paste).install(scene, canvas);
        stage.setScene(scene);
        stage.getIcons().setAll(Logo.images());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(new DocumentTexts(messages, document).title());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    private void tell(Violation refusal) {
        notices.show(Notice.problem(messages.text(refusal.key(), refusal.arguments().toArray())));
    }

    private Region topBar() {
        var documents = new DocumentMenus(flows, services);
        var texts = new DocumentTexts(messages, document);
        return new TopBar(
                new MainMenu(messages, actions, menus)
                        .button(
                                documents.recent(),
                                documents.samples(),
                                new WindowMenu(messages, actions, windows).menu(this)),
                new DocumentBox(document.name(), texts.state(), texts.place()),
                actions);
    }

    /// Asks whether to save, and ends the window if its user does not want to stay.
    private void close() {
        leave(this::end);
    }

    /// Ends the window; what is not saved is lost.
    void end() {
        flows.end();
        background.close();
        scaling.unsubscribe();
        remember();
        WindowEnd.hide(stage);
    }
}
