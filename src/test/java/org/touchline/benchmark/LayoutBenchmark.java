package org.touchline.benchmark;

import org.touchline.command.Command;
import org.touchline.command.touchpoint.MoveTouchpoints;
import org.touchline.command.touchpoint.Placement;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Labels;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.MapLayout;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// How long the layout of maps takes in a warm machine: of a map that it sees for the first time,
/// of each step while a card is dragged over a map that it knows, of each key while a card is
/// named; and how long it takes to find what is under a point.
final class LayoutBenchmark {
    private static final int WARM_UP = 60;
    private static final int RUNS = 60;
    private static final int HITS = 1_000;

    private final BundledFonts fonts = new BundledFonts();
    private final Icons icons = new Icons();
    private final Labels labels = Messages.in(Language.ENGLISH)::text;

    static void main() {
        LayoutBenchmark benchmark = new LayoutBenchmark();
        for (int touchpoints : List.of(200, 1_000, 5_000)) {
            for (Arrangement arrangement : Arrangement.values()) {
                benchmark.print(touchpoints, arrangement);
            }
        }
    }

    private void print(int touchpoints, Arrangement arrangement) {
        JourneyMap generated = GeneratedMap.of(touchpoints, 1);
        var view = generated.view().withArrangement(arrangement).withHiddenLanes(List.of());
        JourneyMap map = generated.edit().view(view).done();
        MapLayout kept = newLayout();
        LaidOutMap laidOut = kept.layOut(map, labels);
        System.out.printf(
                "%,6d touchpoints, %-14s first %6.1f ms, drag %s, edit %s, hit %5.1f µs%n",
                touchpoints,
                arrangement.key(),
                times(_ -> newLayout().layOut(map, labels))[RUNS / 2],
                summary(times(step -> kept.layOut(drag(map, step).applyTo(map), labels))),
                summary(times(step -> kept.layOut(edit(map, step).applyTo(map), labels))),
                times(step -> hit(laidOut, step))[RUNS / 2] * 1_000 / HITS);
    }

    private MapLayout newLayout() {
        return new MapLayout(fonts, icons, Theme.LIGHT);
    }

    /// To and fro through a few cells.
    private static Command drag(JourneyMap map, int step) {
        Touchpoint dragged = map.touchpoints().get(map.touchpoints().size() / 2);
        Touchpoint target = map.touchpoints().get(map.touchpoints().size() / 2 + step % 20 - 10);
        return new MoveTouchpoints(List.of(new Placement(dragged.id(), target.slot(), step % 3)));
    }

    private static Command edit(JourneyMap map, int step) {
        Touchpoint edited = map.touchpoints().get(map.touchpoints().size() / 2);
        String name = "A name as it grows while it is typed".substring(0, step % 30 + 3);
        return new SetProperty<>(List.of(edited.id()), TouchpointProperties.NAME, name);
    }

    /// Looks at points all over the sheet.
    private static void hit(LaidOutMap laidOut, int step) {
        Rect grid = laidOut.gridBounds();
        for (int i = 0; i < HITS; i++) {
            double x = grid.x() + grid.width() * (i + 1.0 / (step + 1)) / HITS;
            double y = grid.y() + grid.height() * (i * 7 % HITS) / HITS;
            laidOut.placeAt(new Point(x, y));
        }
    }

    /// In milliseconds, from the shortest to the longest.
    private static double[] times(IntConsumer work) {
        double[] times = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            work.accept(i + WARM_UP);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    /// The median and the 95th percentile.
    private static String summary(double[] times) {
        return "%5.2f (p95 %5.2f) ms".formatted(times[RUNS / 2], times[RUNS * 95 / 100]);
    }
}
