package org.touchline.benchmark;

import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Labels;
import org.touchline.layout.MapLayout;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How long the layout of maps takes in a warm machine: of a map that it sees for the first time,
/// and while a card is dragged over a map that it knows.
final class LayoutBenchmark {
    private static final int WARM_UP = 60;
    private static final int RUNS = 40;

    private final BundledFonts fonts = new BundledFonts();
    private final Icons icons = new Icons();
    private final Labels labels = Messages.in(Language.ENGLISH)::text;

    static void main() {
        LayoutBenchmark benchmark = new LayoutBenchmark();
        for (int touchpoints : List.of(100, 1_000, 5_000)) {
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
        Iterator<JourneyMap> drag = drag(map).iterator();
        System.out.printf(
                "%,6d touchpoints, %-14s first %6.1f ms, during a drag %6.1f ms%n",
                touchpoints,
                arrangement.key(),
                median(() -> newLayout().layOut(map, labels)),
                median(() -> kept.layOut(drag.next(), labels)));
    }

    private MapLayout newLayout() {
        return new MapLayout(fonts, icons, Theme.LIGHT);
    }

    /// The maps that one card makes on its way to and fro through a few cells, without end.
    private static Stream<JourneyMap> drag(JourneyMap map) {
        Touchpoint dragged = map.touchpoints().get(map.touchpoints().size() / 2);
        return Stream.iterate(0, step -> (step + 1) % 20)
                .map(map.touchpoints()::get)
                .map(target -> moved(map, dragged, target));
    }

    private static JourneyMap moved(JourneyMap map, Touchpoint dragged, Touchpoint target) {
        List<Touchpoint> touchpoints = new ArrayList<>(map.touchpoints());
        touchpoints.remove(dragged);
        touchpoints.add(touchpoints.indexOf(target), dragged.at(target.slot()));
        return map.edit().touchpoints(touchpoints).done();
    }

    /// In milliseconds.
    private static double median(Supplier<?> work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.get();
        }
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.get();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
