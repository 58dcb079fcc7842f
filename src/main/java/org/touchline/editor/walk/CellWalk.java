package org.touchline.editor.walk;

import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.StageTimes;
import org.touchline.model.value.Arrangement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Walks from cell to cell, in both arrangements.
///
/// Stages × time has every cell. The classic arrangement has those that it shows, all in one row.
public final class CellWalk {
    private final JourneyMap map;
    private final List<String> stages;
    private final List<String> times;

    public CellWalk(JourneyMap map) {
        this.map = map;
        stages = ElementList.STAGES.ids(map);
        times = ElementList.TIMES.ids(map);
    }

    /// The cell after another in reading order, or before it; empty at the end.
    ///
    /// @param step 1 or −1
    public Optional<Slot> next(Slot slot, int step) {
        return switch (map.view().arrangement()) {
            case TIME_ACROSS -> at(number(slot) + step);
            case STAGES_ACROSS -> shown(slot, step);
        };
    }

    /// The cell beside another; empty at the border.
    public Optional<Slot> beside(Slot slot, Direction direction) {
        return switch (map.view().arrangement()) {
            case TIME_ACROSS ->
                    at(
                            stages.indexOf(slot.stage()) + direction.dy(),
                            times.indexOf(slot.time()) + direction.dx());
            case STAGES_ACROSS ->
                    direction.dx() == 0 ? Optional.empty() : shown(slot, direction.dx());
        };
    }

    /// The cell that a card is moved to: also one that is not shown yet.
    public Optional<Slot> target(Slot slot, Direction direction) {
        boolean sideways =
                map.view().arrangement() == Arrangement.STAGES_ACROSS && direction.dx() != 0;
        return sideways ? at(number(slot) + direction.dx()) : beside(slot, direction);
    }

    /// The first cell of the map; empty where it has none.
    public Optional<Slot> first() {
        return switch (map.view().arrangement()) {
            case TIME_ACROSS -> at(0);
            case STAGES_ACROSS -> shown().findFirst();
        };
    }

    /// The first or the last cell of the row that a cell is in.
    ///
    /// @param step −1 for the first, 1 for the last
    public Optional<Slot> rowEnd(Slot slot, int step) {
        return switch (map.view().arrangement()) {
            case TIME_ACROSS -> at(stages.indexOf(slot.stage()), step < 0 ? 0 : times.size() - 1);
            case STAGES_ACROSS -> end(step);
        };
    }

    /// The first or the last cell of the map.
    ///
    /// @param step −1 for the first, 1 for the last
    public Optional<Slot> end(int step) {
        return switch (map.view().arrangement()) {
            case TIME_ACROSS -> at(step < 0 ? 0 : stages.size() * times.size() - 1);
            case STAGES_ACROSS -> shown().min(ordered(-step));
        };
    }

    /// As one reads: the rows from top to bottom, each from left to right.
    public Comparator<Slot> readingOrder() {
        return Comparator.comparing(this::number);
    }

    private Optional<Slot> shown(Slot slot, int step) {
        Comparator<Slot> order = ordered(step);
        return shown().filter(other -> order.compare(other, slot) > 0).min(order);
    }

    private Stream<Slot> shown() {
        return StageTimes.of(map).stream().flatMap(stage -> stage.slots().stream());
    }

    private Comparator<Slot> ordered(int step) {
        return step < 0 ? readingOrder().reversed() : readingOrder();
    }

    private int number(Slot slot) {
        return stages.indexOf(slot.stage()) * times.size() + times.indexOf(slot.time());
    }

    private Optional<Slot> at(int number) {
        return number < 0 || number >= stages.size() * times.size()
                ? Optional.empty()
                : at(number / times.size(), number % times.size());
    }

    private Optional<Slot> at(int stage, int time) {
        boolean exists = stage >= 0 && stage < stages.size() && time >= 0 && time < times.size();
        return exists
                ? Optional.of(new Slot(stages.get(stage), times.get(time)))
                : Optional.empty();
    }
}
