package org.touchline.model;

import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Extent;
import org.touchline.model.value.MapState;
import org.touchline.model.value.Nature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Maps of any size that use everything a document can say and keep all rules, for tests and
/// benchmarks. The same arguments always give the same map.
///
/// The first touchpoint has every property, the last ones stand in the parking lot, and every kind
/// of record has fields that the program does not know.
public final class GeneratedMap {
    private static final int TOUCHPOINTS_A_TIME = 12;
    private static final int MOST_TIMES = 250;
    private static final int ONE_PARKED_IN = 20;
    private static final int ONE_WITH_PARTS_IN = 25;
    private static final String PICTURE = "portrait-1";

    /// A PNG file of one point.
    private static final String ONE_POINT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGMITKwCAAIzAS1Z7l44AAAAAElFTkSuQmCC";

    private final int count;
    private final Random random;
    private final GeneratedValues values;
    private int made;

    private GeneratedMap(int count, long seed) {
        this.count = count;
        this.random = new Random(seed);
        this.values = new GeneratedValues(random);
    }

    /// @param touchpoints how many there are, their parts included
    /// @param seed for everything else
    public static JourneyMap of(int touchpoints, long seed) {
        return new GeneratedMap(touchpoints, seed).map();
    }

    private JourneyMap map() {
        return new JourneyMap(
                brief(),
                list(2, this::persona),
                list(8, this::stage),
                list(Math.clamp(count / TOUCHPOINTS_A_TIME, 3, MOST_TIMES), this::time),
                list(GeneratedValues.CHANNELS, this::channel),
                list(GeneratedValues.DEVICES, this::device),
                list(GeneratedValues.PATHS, this::path),
                lanes(),
                touchpoints(),
                list(5, this::note),
                new View(Arrangement.STAGES_ACROSS, List.of("lane-emotion"), values.unknown()),
                Map.of(PICTURE, new Image("image/png", "A point", ONE_POINT, values.unknown())),
                values.unknown());
    }

    private Brief brief() {
        return new Brief(values.text(), "pl", values.text(), values.text(), MapState.FUTURE);
    }

    private Persona persona(int i) {
        return new Persona(
                "persona-" + i,
                values.text(),
                values.text(),
                values.text(),
                values.texts(),
                values.texts(),
                values.texts(),
                values.texts(),
                "#51617A",
                PICTURE,
                values.unknown());
    }

    private Stage stage(int i) {
        return new Stage(
                "stage-" + i,
                values.text(),
                values.text(),
                "#7C5CBF",
                i == 1 ? new Extent(240) : Extent.AUTOMATIC,
                i == 2 ? new Extent(600) : Extent.AUTOMATIC,
                values.unknown());
    }

    private TimeSlot time(int i) {
        return new TimeSlot(
                "time-" + i,
                values.text(),
                "day " + i,
                i == 2 ? new Extent(120) : Extent.AUTOMATIC,
                values.unknown());
    }

    private Channel channel(int i) {
        return new Channel(
                "channel-" + i, values.text(), "globe", Nature.DIGITAL, values.unknown());
    }

    private Device device(int i) {
        return new Device("device-" + i, values.text(), "smartphone", values.unknown());
    }

    private JourneyPath path(int i) {
        return new JourneyPath(
                "path-" + i, values.text(), "persona-1", "#A85A0E", values.unknown());
    }

    private List<Lane> lanes() {
        return IntStream.range(0, LaneType.values().length)
                .mapToObj(i -> LaneType.values()[i])
                .map(type -> type.create("lane-" + type.key(), values.text(), values.unknown()))
                .toList();
    }

    private Note note(int i) {
        return new Note(
                "note-" + i,
                "lane-" + LaneType.TEXT.key(),
                "stage-1",
                "time-" + (1 + i % 3),
                values.text(),
                values.unknown());
    }

    /// In the order in which a document has them: by time, the parking lot last.
    private List<Touchpoint> touchpoints() {
        List<Touchpoint> touchpoints = new ArrayList<>();
        int times = Math.clamp(count / TOUCHPOINTS_A_TIME, 3, MOST_TIMES);
        while (made < count) {
            touchpoints.add(touchpoint(slot(times)));
        }
        return touchpoints;
    }

    private Slot slot(int times) {
        int onGrid = count - count / ONE_PARKED_IN;
        if (made >= onGrid) {
            return Slot.PARKING_LOT;
        }
        int time = 1 + (int) ((long) made * times / onGrid);
        return new Slot("stage-" + (1 + random.nextInt(8)), "time-" + time);
    }

    private Touchpoint touchpoint(Slot slot) {
        boolean isFirst = made == 0;
        String id = "touchpoint-" + ++made;
        var unknown = isFirst ? values.unknown() : values.seldomUnknown();
        List<Touchpoint> parts = new ArrayList<>();
        while (made < count && (isFirst && parts.isEmpty() || values.oneIn(ONE_WITH_PARTS_IN))) {
            parts.add(part());
        }
        return new Touchpoint(
                id,
                slot,
                isFirst ? values.everyProperty() : values.someProperties(),
                parts,
                unknown);
    }

    private Touchpoint part() {
        return Touchpoint.named("touchpoint-" + ++made, values.text());
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.rangeClosed(1, size).mapToObj(element).toList();
    }
}
