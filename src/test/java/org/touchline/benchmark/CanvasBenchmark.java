package org.touchline.benchmark;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.touchline.editor.Editor;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.input.Surface;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.Labels;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.MapLayout;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.View;
import org.touchline.paint.fx.FxFonts;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.canvas.Surroundings;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;

/// How smoothly the canvas follows a hand: the time between frames, and the work of the JavaFX
/// thread for each, while a card is dragged, the sheet is moved and zoomed.
final class CanvasBenchmark {
    private CanvasBenchmark() {}

    static void main() {
        Application.launch(Designer.class);
    }

    /// A window with nothing but the canvas.
    public static final class Designer extends Application implements Surroundings {
        private final BundledFonts fonts = new BundledFonts();
        private final Pane dragLayer = new Pane();
        private final Queue<Runnable> scenarios = new ArrayDeque<>();
        private Scene scene;
        private Editor editor;
        private CanvasPane canvas;

        @Override
        public void start(Stage stage) {
            MapLayout layout = new MapLayout(fonts, new Icons(), Theme.LIGHT);
            Messages messages = Messages.in(Language.ENGLISH);
            Labels labels = messages::text;
            editor =
                    new Editor(
                            JourneyMap.titled("Benchmark"),
                            map -> layout.layOut(map, labels),
                            () -> System.nanoTime() / 1_000_000);
            canvas = new CanvasPane(editor, new FxFonts(fonts), messages, this);
            dragLayer.setMouseTransparent(true);
            scene = new Scene(new StackPane(canvas, dragLayer), 1600, 900);
            stage.setScene(scene);
            stage.show();
            List.of(200, 5_000).forEach(this::plan);
            next();
        }

        private void plan(int touchpoints) {
            scenarios.add(() -> open(touchpoints));
            plan(touchpoints, "drag a card at 100 %", 1, this::drag);
            plan(touchpoints, "drag a card at 40 %", 0.4, this::drag);
            plan(touchpoints, "move at 100 %", 1, this::move);
            plan(touchpoints, "move at 40 %", 0.4, this::move);
            plan(touchpoints, "move at 10 %", 0.1, this::move);
            plan(touchpoints, "zoom from 100 % to 10 % and to 200 %", 1, this::zoom);
        }

        private void plan(int touchpoints, String what, double zoom, IntConsumer step) {
            scenarios.add(() -> {
                canvas.fit();
                canvas.zoomTo(zoom);
                String title = "%,6d touchpoints, %s".formatted(touchpoints, what);
                new FrameTimes(scene, title, step, this::end).start();
            });
        }

        private void open(int touchpoints) {
            JourneyMap map = GeneratedMap.of(touchpoints, 1).edit().view(View.DEFAULT).done();
            long start = System.nanoTime();
            editor.open(map);
            canvas.fit();
            System.out.printf(
                    "%,6d touchpoints, open: %.0f ms%n",
                    touchpoints, (System.nanoTime() - start) / 1e6);
            next();
        }

        private void end() {
            editor.cancel();
            next();
        }

        private void next() {
            Platform.runLater(scenarios.isEmpty() ? Platform::exit : scenarios.remove());
        }

        /// The card in the middle of the view, round and round over the cells about it.
        private void drag(int frame) {
            Point2D middle = new Point2D(scene.getWidth() / 2, scene.getHeight() / 2);
            if (frame == 0) {
                Point card = cardNearest(onSheet(middle));
                pointer(Kind.PRESS, card);
            } else {
                double angle = frame * Math.PI / 40;
                pointer(
                        Kind.MOVE,
                        onSheet(middle.add(300 * Math.cos(angle), 200 * Math.sin(angle))));
            }
        }

        private Point cardNearest(Point place) {
            LaidOutMap shown = editor.state().shown();
            return editor.state().map().touchpoints().stream()
                    .flatMap(card -> shown.touchpointBounds(card.id()).stream())
                    .map(Rect::center)
                    .min(Comparator.comparingDouble(place::distanceTo))
                    .orElseThrow();
        }

        private void pointer(Kind kind, Point at) {
            double pixel = onSheet(new Point2D(1, 0)).minus(onSheet(Point2D.ZERO)).x();
            editor.pointer(new PointerEvent(kind, at, Surface.CANVAS, Modifiers.NONE, 1, pixel));
        }

        private Point onSheet(Point2D inScene) {
            Point2D point = canvas.lookup("#canvas-sheet").sceneToLocal(inScene);
            return new Point(point.getX(), point.getY());
        }

        /// To the right and down, and back.
        private void move(int frame) {
            int direction = frame % 100 < 50 ? -1 : 1;
            scroll(direction * 40, direction * 15, false);
        }

        private void zoom(int frame) {
            scroll(0, frame % 100 < 60 ? -20 : 40, true);
        }

        private void scroll(double dx, double dy, boolean control) {
            Event.fireEvent(
                    canvas,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            scene.getWidth() / 2,
                            scene.getHeight() / 2,
                            0,
                            0,
                            false,
                            control,
                            false,
                            false,
                            false,
                            false,
                            dx,
                            dy,
                            dx,
                            dy,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        }

        @Override
        public Surface surfaceAt(double screenX, double screenY) {
            return Surface.ELSEWHERE;
        }

        @Override
        public List<MenuItem> contextMenu(Hit hit) {
            return List.of();
        }

        @Override
        public void editStructure(Hit header, Bounds onScreen) {}

        @Override
        public Pane dragLayer() {
            return dragLayer;
        }
    }
}
