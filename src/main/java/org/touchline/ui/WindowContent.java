package org.touchline.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.quick.Media;
import org.touchline.i18n.Messages;
import org.touchline.library.Library;
import org.touchline.library.LibraryReader;
import org.touchline.preferences.PaneWidths;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.clipboard.ClipboardFlow;
import org.touchline.ui.clipboard.PasteFlow;
import org.touchline.ui.document.DocumentFlows;
import org.touchline.ui.document.DocumentMenus;
import org.touchline.ui.document.DocumentServices;
import org.touchline.ui.document.OpenDocument;
import org.touchline.ui.export.ExportFlow;
import org.touchline.ui.export.PdfExport;
import org.touchline.ui.inspector.InspectorPane;
import org.touchline.ui.library.LibraryPane;
import org.touchline.ui.notice.NoticeBar;
import org.touchline.ui.palette.CommandPalette;
import org.touchline.ui.question.QuestionSheet;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.structure.LaneMenu;
import org.touchline.ui.structure.StructurePopover;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.WorkIndicator;
import org.touchline.ui.theme.WindowTheme;

import java.util.Optional;

/// All that is seen in a window, in one language: made anew over the same map when the user chooses
/// another one.
final class WindowContent {
    private final Equipment equipment;
    private final OpenWindows windows;
    private final Messages messages;
    private final Editor editor;
    private final OpenDocument document;
    private final DocumentServices services;
    private final DocumentFlows flows;
    private final QuestionSheet questions;
    private final ObservableValue<EditorState> state;
    private final PasteFlow paste;
    private final Actions actions;
    private final MapMenus menus;
    private final Pane dragLayer = new Pane();
    private final CanvasPane canvas;
    private final LibraryPane library;
    private final CanvasColumn middle;
    private final LeftPane left;
    private final SidePanes panes;
    private final Scene scene;

    /// Ends with the content, which the settings would hold on to otherwise.
    private final Subscription scaling;

    /// Kept because nothing else holds on to it.
    private final WindowTheme theme;

    /// @param window whose content it is
    /// @param labels the words on the map
    /// @param pdf exports the map
    /// @param placing knows how large the window is
    /// @param widths of its panes
    WindowContent(
            DesignerWindow window,
            Equipment equipment,
            OpenWindows windows,
            Editor editor,
            DocumentServices services,
            DocumentFlows flows,
            QuestionSheet questions,
            PdfExport pdf,
            WindowPlacing placing,
            PaneWidths widths) {
        this.equipment = equipment;
        this.windows = windows;
        this.editor = editor;
        this.document = window.document();
        this.services = services;
        this.flows = flows;
        this.questions = questions;
        messages = equipment.messages();
        state = EditorStates.of(editor);
        var catalogue = LibraryReader.bundled(messages.language().code());
        var inspector = new InspectorPane(editor, messages, catalogue);
        paste = new PasteFlow(editor, catalogue, background(), services.notices(), messages);
        actions = actions(window, pdf, inspector);
        menus = new MapMenus(messages, actions, new LaneMenu(editor, messages));
        canvas = canvas(window);
        editor.know(Media.of(catalogue.channels(), catalogue.devices()));
        library = new LibraryPane(editor, messages, catalogue, new CanvasDrags(canvas));
        middle = new CanvasColumn(canvas, inspector, editor, messages, background());
        middle.bind(actions, settings());
        left = new LeftPane(library, editor, messages, menus, actions, settings(), canvas);
        panes = new SidePanes(left, middle, inspector, widths);
        panes.bind(actions);
        scaling = settings().preferences().subscribe(now -> panes.scale(now.scale().factor()));
        var frame = frame(catalogue, window);
        actions.installFirst(frame.content());
        scene = placing.scene(frame);
        theme = new WindowTheme(scene, settings().preferences(), equipment.screenFonts());
        actions.installShortcuts(scene, canvas);
        new FileDrop(flows::open, paste).install(scene, canvas);
    }

    Scene scene() {
        return scene;
    }

    ObservableValue<String> title() {
        return new DocumentTexts(messages, document).title();
    }

    PaneWidths widths() {
        return panes.widths();
    }

    /// Shows the same as another: the same part of the map, the same panes, what is looked for.
    void goOnFrom(WindowContent before) {
        canvas.goOnFrom(before.canvas);
        middle.goOnFrom(before.middle);
        left.goOnFrom(before.left);
        library.goOnFrom(before.library);
    }

    /// The canvas, where it is at a point of the screen.
    Optional<CanvasPane> canvasAt(double x, double y) {
        return Optional.of(canvas).filter(_ -> canvas.isAt(x, y));
    }

    void focus() {
        canvas.requestFocus();
    }

    /// Shows the whole map.
    void fit() {
        canvas.fit();
    }

    void end() {
        scaling.unsubscribe();
    }

    private Background background() {
        return services.background();
    }

    private Settings settings() {
        return services.settings();
    }

    private Actions actions(DesignerWindow window, PdfExport pdf, InspectorPane inspector) {
        var bound = new Actions(messages);
        flows.bind(bound);
        new ExportFlow(document, services, pdf, equipment.opener()).bind(bound);
        new EditActions(messages, editor, state, inspector::delete).bind(bound);
        new AppearanceActions(settings()).bind(bound);
        new LanguageActions(settings()).bind(bound);
        new ClipboardFlow(equipment.clipboard(), editor, messages, paste).bind(bound, state);
        bound.bind(ActionId.CLOSE, window::close);
        bound.bind(ActionId.QUIT, windows::quit);
        return bound;
    }

    private CanvasPane canvas(DesignerWindow window) {
        var surroundings =
                new WindowSurroundings(
                        window,
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
                        background(),
                        PaletteSources.of(actions, editor, catalogue, services, flows),
                        canvas);
        actions.bind(ActionId.PALETTE, palette::toggle);
        return palette;
    }

    private WindowFrame frame(Library catalogue, DesignerWindow window) {
        var palette = palette(catalogue);
        return new WindowFrame(
                topBar(window),
                panes,
                new StatusBar(
                        messages,
                        actions,
                        state,
                        new WorkIndicator(messages, background()),
                        new ZoomControl(messages, actions, canvas.zoom(), canvas::zoomTo)),
                new NoticeBar(messages, services.notices()),
                dragLayer,
                palette,
                questions);
    }

    private Region topBar(DesignerWindow window) {
        var documents = new DocumentMenus(flows, services);
        var texts = new DocumentTexts(messages, document);
        return new TopBar(
                new MainMenu(messages, actions, menus)
                        .button(
                                documents.recent(),
                                documents.samples(),
                                new WindowMenu(messages, actions, windows).menu(window)),
                new DocumentBox(document.name(), texts.state(), texts.place()),
                actions);
    }
}
