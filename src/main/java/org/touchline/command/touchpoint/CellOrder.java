package org.touchline.command.touchpoint;

import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts touchpoints among others, in the order that documents have: by time slot, the parking lot
/// last.
///
/// Within a time slot the order that is there stays, because paths visit in it. What comes into an
/// empty cell comes after the cells of earlier stages.
public final class CellOrder {
    private static final String PARKED = Slot.PARKING_LOT.time();

    private final List<String> times;
    private final List<String> stages;

    CellOrder(JourneyMap map) {
        times = ElementList.TIMES.ids(map);
        stages = ElementList.STAGES.ids(map);
    }

    /// A map with its touchpoints in this order, after its time slots changed theirs.
    public static JourneyMap restored(JourneyMap map) {
        return ElementList.TOUCHPOINTS.with(
                map, new CellOrder(map).insert(map.touchpoints(), List.of()));
    }

    /// A touchpoint with its new slot.
    ///
    /// @param index among the touchpoints that are in the slot already
    record Newcomer(Touchpoint touchpoint, int index) {
        Slot slot() {
            return touchpoint.slot();
        }
    }

    /// @param rest the touchpoints that are there already
    /// @param newcomers those for the same index of a slot keep their order
    List<Touchpoint> insert(List<Touchpoint> rest, List<Newcomer> newcomers) {
        Map<String, List<Touchpoint>> restByTime = byTime(rest);
        var newcomersByTime = grouped(newcomers, newcomer -> newcomer.slot().time());
        List<Touchpoint> all = new ArrayList<>(rest.size() + newcomers.size());
        restByTime.forEach((time, inTime) -> {
            List<Newcomer> into = newcomersByTime.get(time);
            if (into == null) {
                all.addAll(inTime);
            } else {
                insertInTime(inTime, into).forEach(all::add);
            }
        });
        return all;
    }

    /// In the order of time. Looks each time up only once where touchpoints are in that order
    /// already, as they are in most maps: every step of a drag comes here.
    private Map<String, List<Touchpoint>> byTime(List<Touchpoint> touchpoints) {
        Map<String, List<Touchpoint>> byTime = LinkedHashMap.newLinkedHashMap(times.size() + 1);
        times.forEach(time -> byTime.put(time, new ArrayList<>()));
        byTime.put(PARKED, new ArrayList<>());
        String lastTime = PARKED;
        List<Touchpoint> last = byTime.get(PARKED);
        for (Touchpoint touchpoint : touchpoints) {
            String time = touchpoint.slot().time();
            if (!time.equals(lastTime)) {
                lastTime = time;
                last = byTime.computeIfAbsent(time, _ -> new ArrayList<>());
            }
            last.add(touchpoint);
        }
        return byTime;
    }

    private Stream<Touchpoint> insertInTime(List<Touchpoint> rest, List<Newcomer> newcomers) {
        var cells = grouped(rest, Touchpoint::slot);
        Neighbours neighbours = new Neighbours();
        Map<Slot, Optional<Touchpoint>> ends = new HashMap<>();
        newcomers.stream()
                .sorted(Comparator.comparing(newcomer -> stageIndex(newcomer.slot())))
                .forEach(newcomer -> {
                    var cell = cells.getOrDefault(newcomer.slot(), List.of());
                    if (newcomer.index() < cell.size()) {
                        neighbours.before(cell.get(newcomer.index()), newcomer);
                    } else {
                        neighbours.after(
                                ends.computeIfAbsent(
                                        newcomer.slot(), slot -> lastBefore(slot, cell, rest)),
                                newcomer);
                    }
                });
        return neighbours.among(rest);
    }

    private Optional<Touchpoint> lastBefore(
            Slot slot, List<Touchpoint> cell, List<Touchpoint> rest) {
        return cell.isEmpty()
                ? rest.stream()
                        .filter(other -> stageIndex(other.slot()) < stageIndex(slot))
                        .reduce((_, later) -> later)
                : Optional.of(cell.getLast());
    }

    private int stageIndex(Slot slot) {
        return stages.indexOf(slot.stage());
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> elements, Function<T, K> key) {
        return elements.stream().collect(Collectors.groupingBy(key));
    }

    /// Who comes next to whom.
    private static final class Neighbours {
        private final List<Touchpoint> first = new ArrayList<>();
        private final Map<String, List<Touchpoint>> before = new HashMap<>();
        private final Map<String, List<Touchpoint>> after = new HashMap<>();

        void before(Touchpoint other, Newcomer newcomer) {
            before.computeIfAbsent(other.id(), _ -> new ArrayList<>()).add(newcomer.touchpoint());
        }

        /// @param other empty for the place before all others
        void after(Optional<Touchpoint> other, Newcomer newcomer) {
            other.map(found -> after.computeIfAbsent(found.id(), _ -> new ArrayList<>()))
                    .orElse(first)
                    .add(newcomer.touchpoint());
        }

        Stream<Touchpoint> among(List<Touchpoint> rest) {
            return Stream.concat(
                    first.stream(),
                    rest.stream()
                            .flatMap(touchpoint ->
                                    Stream.of(
                                                    before.getOrDefault(touchpoint.id(), List.of()),
                                                    List.of(touchpoint),
                                                    after.getOrDefault(touchpoint.id(), List.of()))
                                            .flatMap(List::stream)));
        }
    }
}
