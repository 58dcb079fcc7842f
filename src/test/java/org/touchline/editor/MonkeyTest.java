package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.command.CommandSamples;
import org.touchline.command.touchpoint.Clipping;
import org.touchline.command.touchpoint.PlacedBy;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.action.Pasting;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.Surface;
import org.touchline.editor.overlay.Overlay;
import org.touchline.editor.overlay.OverlayStyle;
import org.touchline.editor.tool.Entry;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Size;
import org.touchline.layout.HeaderBorder;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A monkey at mouse and keyboard: nothing throws, the map keeps its rules, and undo leads back to
/// the first map. The seed says what it does, so that a failure can be repeated.
final class MonkeyTest {
    private static final int DEEDS = 250;
    private static final OverlayStyle STYLE = new OverlayStyle(Color.BLACK, Color.WHITE);
    private static final List<Modifiers> MODIFIERS =
            List.of(
                    Modifiers.NONE,
                    Modifiers.NONE,
                    Modifiers.SHIFT,
                    Modifiers.CONTROL,
                    Modifiers.ALT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void canDoNoHarm(long seed) {
        var first = SampleMaps.all().get((int) seed);
        var monkey = new Monkey(first, new Random(seed));
        for (int deed = 0; deed < DEEDS; deed++) {
            monkey.act();
            monkey.look();
        }
        monkey.undoAll();
        assertThat(monkey.driver.state().map()).isEqualTo(first);
        assertThat(monkey.driver.state().dirty()).isFalse();
    }

    private static final List<Surface> SURFACES =
            List.of(
                    Surface.CANVAS,
                    Surface.CANVAS,
                    Surface.CANVAS,
                    Surface.PARKING_LOT,
                    Surface.ELSEWHERE);

    private static final class Monkey {
        private final EditorDriver driver;
        private final Random random;

        Monkey(JourneyMap map, Random random) {
            driver = EditorDriver.on(map);
            this.random = random;
        }

        void act() {
            driver.holding(any(MODIFIERS)).over(any(SURFACES));
            switch (random.nextInt(16)) {
                case 0 -> driver.click(anywhere());
                case 1 -> driver.doubleClick(anywhere());
                case 2, 3 -> driver.drag(anywhere(), anywhere());
                case 4 -> driver.move(anywhere());
                case 5, 6 -> driver.release();
                case 7 -> driver.press(any(List.of(Key.values())), any(MODIFIERS));
                case 8 -> driver.type(any(List.of("1", "+", "-", "0", "x", "猫")));
                case 9 -> write();
                case 10 -> driver.editor().perform(any(List.of(MapAction.values())));
                case 11 -> undoOrRedo();
                case 12 -> driver.run(any(CommandSamples.of(driver.state().map(), random)));
                case 13 -> resize();
                case 14 -> paste();
                default -> dragFromBeside();
            }
        }

        /// What the window would show.
        void look() {
            EditorState state = driver.state();
            assertThat(MapRules.check(state.map())).isEmpty();
            assertThat(state.selection()).isEqualTo(state.selection().in(state.map()));
            assertThat(Overlay.of(state, STYLE, 0.75)).isNotNull();
        }

        void undoAll() {
            driver.editor().cancel();
            while (driver.state().undoName().isGiven()) {
                driver.undo();
            }
        }

        private void write() {
            if (driver.state().renaming().isPresent()) {
                driver.write(
                        any(List.of("", " ", "Waits", "x".repeat(300))),
                        any(List.of(NameEnd.values())));
            }
        }

        /// Drags a border between headers; what follows lets it go, or not.
        private void resize() {
            List<Hit> headers = new ArrayList<>();
            JourneyMap map = driver.state().map();
            map.stages().forEach(stage -> headers.add(new Hit.OnStage(stage.id())));
            map.times().forEach(time -> headers.add(new Hit.OnTimeSlot(time.id())));
            driver.over(Surface.CANVAS);
            headers.stream()
                    .skip(headers.isEmpty() ? 0 : random.nextInt(headers.size()))
                    .findFirst()
                    .flatMap(header -> driver.state().shown().borderOf(header))
                    .map(HeaderBorder::bounds)
                    .map(header -> new Point(header.right(), header.bottom()))
                    .ifPresent(corner -> driver.drag(corner, anywhere()));
        }

        private void undoOrRedo() {
            if (random.nextBoolean()) {
                driver.undo();
            } else {
                driver.editor().redo();
            }
        }

        /// Not too many, or the map grows without end.
        private void paste() {
            JourneyMap map = driver.state().map();
            List<String> copied =
                    driver.state().selection().touchpoints().stream().limit(3).toList();
            var pasting = new Pasting(Clipping.of(map, copied), any(List.of(PlacedBy.values())));
            driver.editor().perform(pasting);
        }

        private void dragFromBeside() {
            List<String> parked =
                    driver.state().map().touchpoints().stream()
                            .filter(touchpoint -> !touchpoint.slot().isOnGrid())
                            .map(Touchpoint::id)
                            .toList();
            if (parked.isEmpty() || random.nextBoolean()) {
                driver.dragEntry(new Entry(Touchpoint.named("", "Entry"), List.of()));
            } else {
                driver.dragParked(any(parked));
            }
        }

        private Point anywhere() {
            Size sheet = driver.state().shown().drawing().size();
            return new Point(
                    random.nextDouble(-50, sheet.width() + 50),
                    random.nextDouble(-50, sheet.height() + 50));
        }

        private <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
