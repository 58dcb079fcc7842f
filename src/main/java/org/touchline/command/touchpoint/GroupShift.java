package org.touchline.command.touchpoint;

import org.touchline.model.Slot;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/// How far cells that move together can go, and where that brings each of them.
final class GroupShift {
    private final List<String> stages;
    private final List<String> times;
    private final IntSummaryStatistics rows;
    private final IntSummaryStatistics columns;

    /// @param cells all that move together, on the grid
    GroupShift(List<String> stages, List<String> times, Collection<Slot> cells) {
        this.stages = stages;
        this.times = times;
        rows = places(stages, cells, Slot::stage);
        columns = places(times, cells, Slot::time);
    }

    /// Where a cell comes when all go as far as from one cell to another, but not over a border.
    Slot of(Slot cell, Slot from, Slot to) {
        return new Slot(
                shifted(stages, rows, cell.stage(), from.stage(), to.stage()),
                shifted(times, columns, cell.time(), from.time(), to.time()));
    }

    private static String shifted(
            List<String> ids, IntSummaryStatistics used, String id, String from, String to) {
        int wanted = ids.indexOf(to) - ids.indexOf(from);
        int possible = Math.clamp(wanted, -used.getMin(), ids.size() - 1 - used.getMax());
        return ids.get(ids.indexOf(id) + possible);
    }

    private static IntSummaryStatistics places(
            List<String> ids, Collection<Slot> cells, Function<Slot, String> id) {
        return cells.stream().map(id).mapToInt(ids::indexOf).summaryStatistics();
    }
}
