package org.touchline.benchmark;

import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Large maps that look as people's do: the commuter's touchpoints over and over, evenly on a grid
/// about twice as wide as it is high, with a pain point here and there.
final class BenchmarkMap {
    /// How many cards stand in a cell of the largest map.
    private static final int CARDS_A_CELL = 8;

    private static final int FEWEST_STAGES = 6;
    private static final int ONE_WITH_LANE_ENTRIES_IN = 10;

    private final JourneyMap sample = SampleMaps.commuter();
    private final int count;
    private final int stages;
    private final int times;

    private BenchmarkMap(int count) {
        this.count = count;
        int cells = count / CARDS_A_CELL;
        stages = Math.max(FEWEST_STAGES, (int) Math.sqrt(cells / 6.0));
        times = Math.max(3 * stages, cells / stages);
    }

    static JourneyMap of(int touchpoints) {
        return new BenchmarkMap(touchpoints).map();
    }

    private JourneyMap map() {
        return sample.edit()
                .stages(list(stages, this::stage))
                .times(list(times, this::time))
                .touchpoints(list(count, this::touchpoint))
                .notes(List.of())
                .done();
    }

    private Stage stage(int i) {
        Stage model = turn(sample.stages(), i);
        return Stage.of("stage-" + i, model.name()).withColor(model.color());
    }

    private TimeSlot time(int i) {
        return TimeSlot.of("time-" + i, turn(sample.times(), i).name());
    }

    private Touchpoint touchpoint(int i) {
        Slot slot = new Slot("stage-" + i % stages, "time-" + (int) ((long) i * times / count));
        Touchpoint touchpoint =
                turn(sample.touchpoints(), i)
                        .withId("touchpoint-" + i)
                        .at(slot)
                        .withParts(List.of())
                        .with(TouchpointProperties.PATHS, List.of());
        return i % ONE_WITH_LANE_ENTRIES_IN == 0
                ? touchpoint
                : touchpoint
                        .with(TouchpointProperties.PAIN_POINTS, List.of())
                        .with(TouchpointProperties.OPPORTUNITIES, List.of());
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }

    private static <T> T turn(List<T> list, int i) {
        return list.get(i % list.size());
    }
}
