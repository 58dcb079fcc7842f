package org.touchline.ui.canvas;

import atlantafx.base.theme.PrimerLight;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.input.Surface;
import org.touchline.editor.tool.Entry;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.Labels;
import org.touchline.layout.MapLayout;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.paint.fx.FxFonts;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A canvas in a window, with the panes around it that it deals with: an entry of a library, a
/// parking lot, a field that can take the focus. It knows where on the screen things are.
final class CanvasWindow implements Surroundings {
    private static final BundledFonts FONTS = new BundledFonts();

    final CanvasPane canvas;
    final Editor editor;
    final Label library = new Label("Social media post");
    final Label parkingLot = new Label("Parking lot");
    final TextField elsewhere = new TextField();
    final List<Hit> edited = new ArrayList<>();
    private final Pane dragLayer = new Pane();

    CanvasWindow(Stage stage, JourneyMap map) {
        MapLayout layout = new MapLayout(FONTS, new Icons(), Theme.LIGHT);
        Messages messages = Messages.in(Language.ENGLISH);
        Labels labels = messages::text;
        editor = new Editor(map, shown -> layout.layOut(shown, labels), () -> 0);
        canvas = new CanvasPane(editor, new FxFonts(FONTS), messages, this);
        canvas.addDragSource(
                library,
                () ->
                        Optional.of(
                                new Cargo.OfLibrary(
                                        new Entry(
                                                Touchpoint.named("entry", library.getText()),
                                                List.of()))));
        dragLayer.setMouseTransparent(true);
        parkingLot.setMinHeight(80);
        BorderPane panes = new BorderPane(canvas);
        panes.setLeft(new VBox(library, parkingLot, elsewhere));
        Scene scene = new Scene(new StackPane(panes, dragLayer), 980, 760);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (String sheet : List.of("../touchline.css", "canvas.css")) {
            scene.getStylesheets().add(CanvasPane.class.getResource(sheet).toExternalForm());
        }
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public Surface surfaceAt(double screenX, double screenY) {
        return onScreen(parkingLot).contains(screenX, screenY)
                ? Surface.PARKING_LOT
                : Surface.ELSEWHERE;
    }

    @Override
    public Optional<CanvasPane> canvasAt(double screenX, double screenY) {
        return Optional.empty();
    }

    @Override
    public void comeToFront() {}

    @Override
    public List<MenuItem> contextMenu(Hit hit) {
        return hit instanceof Hit.OnTouchpoint ? List.of(new MenuItem("Delete")) : List.of();
    }

    @Override
    public void editStructure(Hit header, Bounds onScreen) {
        edited.add(header);
    }

    @Override
    public Pane dragLayer() {
        return dragLayer;
    }

    EditorState state() {
        return editor.state();
    }

    JourneyMap map() {
        return state().map();
    }

    /// The middle of a card on the screen.
    Point2D card(String touchpoint) {
        return center(state().shown().touchpointBounds(touchpoint).orElseThrow());
    }

    /// The middle of a cell on the screen.
    Point2D cell(String stage, String time) {
        return center(state().shown().cellBounds(new Slot(stage, time)).orElseThrow());
    }

    /// The middle of a header on the screen.
    Point2D header(Hit header) {
        return center(state().shown().place(header).orElseThrow().bounds());
    }

    Bounds onScreen(Rect onSheet) {
        Node sheet = sheet();
        return sheet.localToScreen(
                new BoundingBox(onSheet.x(), onSheet.y(), onSheet.width(), onSheet.height()));
    }

    static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    /// Both clicks at once: a busy machine may make two single clicks of the robot's own.
    static void doubleClick(FxRobot robot, Point2D at) {
        robot.moveTo(at)
                .interact(() -> {
                    var mouse = new Robot();
                    mouse.mouseMove(at);
                    mouse.mouseClick(MouseButton.PRIMARY);
                    mouse.mouseClick(MouseButton.PRIMARY);
                });
    }

    static Point2D center(Node node) {
        Bounds bounds = onScreen(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    Node field() {
        return canvas.lookup("#canvas-field");
    }

    private Point2D center(Rect onSheet) {
        Bounds bounds = onScreen(onSheet);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// What has the coordinates of the sheet.
    private Node sheet() {
        return canvas.lookup("#canvas-sheet");
    }
}
