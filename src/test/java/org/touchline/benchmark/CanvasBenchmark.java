package org.touchline.benchmark;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.MapLayout;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapWriter;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;

/// How smoothly the whole program follows a hand on the canvas, with a map of 200 and one of 5,000
/// touchpoints: the time between frames, and the work that two threads have for each; how soon a
/// key and a file are seen. The memory is measured by [ProcessBenchmark].
///
/// Needs a display of 1600 × 900. Arguments: the numbers of touchpoints, if others are wanted. The
/// property `row` names a part of the rows to measure, such as `panning`.
final class CanvasBenchmark {
    private CanvasBenchmark() {}

    static void main(String... sizes) {
        Application.launch(
                Measured.class, sizes.length == 0 ? new String[] {"200", "5000"} : sizes);
    }

    /// The designer, in the hand of the benchmark.
    public static final class Measured extends Application {
        private static final int MANY = 50;

        /// Of a small map that is shown in between: opening it is no work.
        private static final int FEW = 20;

        private static final int OPENINGS = 4;
        private static final int KEYS = 20;

        private final BundledFonts fonts = new BundledFonts();
        private final MapLayout layout = new MapLayout(fonts, new Icons(), Theme.LIGHT);
        private final Messages messages = Messages.in(Language.ENGLISH);
        private final Queue<Runnable> scenarios = new ArrayDeque<>();
        private Program program;
        private Hand hand;
        private Path folder;
        private JourneyMap map;
        private LaidOutMap laidOut;
        private Point2D dragged;

        @Override
        public void start(Stage stage) throws IOException {
            folder = Files.createTempDirectory("touchline-benchmark");
            program = new Program(stage, folder, fonts);
            hand = new Hand(program.scene());
            Report.head();
            getParameters().getRaw().forEach(size -> plan(Integer.parseInt(size)));
            next();
        }

        @Override
        public void stop() {
            program.close();
        }

        private void plan(int size) {
            for (int i = 0; i < OPENINGS; i++) {
                boolean isLast = i == OPENINGS - 1;
                scenarios.add(() -> open(FEW, false));
                scenarios.add(() -> open(size, isLast));
            }
            frames("dragging one card at 100 %", () -> program.zoomTo(1), this::drag);
            frames("dragging 50 cards at 50 %", this::selectMany, this::drag);
            frames("dragging one card, whole map in view", program::fit, this::drag);
            frames("panning at 100 %", () -> program.zoomTo(1), this::pan);
            frames("panning at 40 %", () -> program.zoomTo(0.4), this::pan);
            frames("panning at 10 %", () -> program.zoomTo(0.1), this::pan);
            frames("zooming 100 % to 10 % to 200 %", () -> program.zoomTo(1), this::zoom);
            scenarios.add(this::typing);
        }

        private void frames(String what, Runnable prepare, IntConsumer step) {
            if (!what.contains(System.getProperty("row", ""))) {
                return;
            }
            scenarios.add(() -> {
                hand.type(KeyCode.ESCAPE);
                program.fit();
                prepare.run();
                new FrameTimes(
                                program.scene(),
                                step,
                                result -> {
                                    hand.type(KeyCode.ESCAPE);
                                    Report.frames(map, what, result);
                                    next();
                                })
                        .start();
            });
        }

        private void next() {
            Platform.runLater(scenarios.isEmpty() ? Platform::exit : scenarios.remove());
        }

        private void open(int size, boolean reported) {
            map = BenchmarkMap.of(size);
            laidOut = layout.layOut(map, messages::text);
            String name = size + "-touchpoints";
            Path file = folder.resolve(name + ".journey.json");
            write(file);
            long start = System.nanoTime();
            program.open(file);
            new Settled(
                            () -> program.shows(name),
                            nanos -> {
                                hand = new Hand(program.scene());
                                if (reported) {
                                    Report.line(
                                            map,
                                            "open a file to the first full picture",
                                            "%.0f ms".formatted((nanos - start) / 1e6));
                                }
                                next();
                            })
                    .start();
        }

        private void write(Path file) {
            try {
                MapWriter.write(map, file);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private void typing() {
            program.fit();
            program.zoomTo(1);
            Point2D card = cards().getFirst();
            hand.press(card, false);
            hand.release(card, false);
            hand.type(KeyCode.F2);
            new KeyTimes(
                            program.scene(),
                            KEYS,
                            () -> hand.type("a"),
                            spread -> {
                                hand.type(KeyCode.ESCAPE);
                                Report.line(
                                        map,
                                        "one key typed in place, to the pixels",
                                        spread + " ms");
                                next();
                            })
                    .start();
        }

        /// The card in the middle of the view, round and round over the cells about it.
        private void drag(int frame) {
            if (frame == 0) {
                dragged = cards().getFirst();
                hand.press(dragged, false);
            } else {
                double angle = frame * Math.PI / 40;
                hand.drag(dragged.add(300 * Math.sin(angle), 200 - 200 * Math.cos(angle)));
            }
        }

        private void selectMany() {
            program.zoomTo(0.5);
            for (Point2D card : cards().subList(0, MANY)) {
                hand.press(card, true);
                hand.release(card, true);
            }
        }

        /// In the scene, the nearest to the middle of the view first.
        private List<Point2D> cards() {
            Point middle = hand.onSheet(hand.middle());
            return map.touchpoints().stream()
                    .flatMap(card -> laidOut.touchpointBounds(card.id()).stream())
                    .map(Rect::center)
                    .sorted(Comparator.comparingDouble(middle::distanceTo))
                    .map(hand::inScene)
                    .toList();
        }

        /// To the right and down, and back.
        private void pan(int frame) {
            int direction = frame % 100 < 50 ? -1 : 1;
            hand.scroll(direction * 40, direction * 15, false);
        }

        private void zoom(int frame) {
            hand.scroll(0, frame % 78 < 25 ? -40 : frame % 78 < 57 ? 40 : -40, true);
        }
    }
}
