package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.STAGE_GAP;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.sheet.Cards;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Stage;
import org.touchline.model.StageTimes;
import org.touchline.model.TimeSlot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes the columns of the classic arrangement, stage after stage.
///
/// Which time slots a stage has is for [StageTimes] to say. Without stages each time slot has a
/// column.
final class StageColumns {
    private final MapIndex index;
    private final List<TimeSlot> times;
    private final ColumnWidths widths;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> unnamed = new HashSet<>();
    private double left;

    StageColumns(PlanContext context) {
        index = context.index();
        times = index.map().times();
        left = context.rowHeaders().right();
        int stages = index.map().stages().size();
        widths =
                stages == 0
                        ? new ColumnWidths(context, left, times.size(), 0)
                        : new ColumnWidths(context, left, stages, (stages - 1) * STAGE_GAP);
        addColumns();
    }

    List<Column> columns() {
        return columns;
    }

    /// Whether the time slot of a column is named above it.
    boolean names(Column column) {
        return !column.time().isEmpty() && !unnamed.contains(column.stage());
    }

    private void addColumns() {
        StageTimes.of(index.map()).forEach(this::addStage);
        if (columns.isEmpty()) {
            index.times().forEach(time -> add("", time.time(), time.cards()));
        }
        if (columns.isEmpty()) {
            add("", "", widths.usual(), new Cards(List.of()));
        }
    }

    private void addStage(StageTimes stageTimes) {
        if (!columns.isEmpty()) {
            left += STAGE_GAP;
        }
        Stage stage = stageTimes.stage();
        List<TimeSlot> shown = stageTimes.times();
        if (!stageTimes.named()) {
            unnamed.add(stage.id());
            String time = shown.isEmpty() ? "" : shown.getFirst().id();
            add(stage.id(), time, stage.width().or(widths.usual()), new Cards(List.of()));
        } else if (stage.width().isGiven()) {
            addShared(stage, shown);
        } else {
            shown.forEach(time -> add(stage.id(), time, index.cardsAt(stage, time)));
        }
    }

    /// The time slots of a stage share its width; those that have one of their own keep it as long
    /// as others can take the rest.
    private void addShared(Stage stage, List<TimeSlot> shown) {
        double[] least =
                shown.stream()
                        .mapToDouble(time -> widths.least(time, index.cardsAt(stage, time)))
                        .toArray();
        boolean allGiven = shown.stream().allMatch(time -> time.width().isGiven());
        boolean[] grows = new boolean[least.length];
        for (int i = 0; i < least.length; i++) {
            grows[i] = allGiven || !shown.get(i).width().isGiven();
        }
        double[] shared = SharedWidth.among(least, grows, stage.width().points());
        for (int i = 0; i < shared.length; i++) {
            TimeSlot time = shown.get(i);
            add(stage.id(), time.id(), exact(shared[i]), index.cardsAt(stage, time));
        }
    }

    private void add(String stage, TimeSlot time, Cards cards) {
        add(stage, time.id(), widths.of(time, cards), cards);
    }

    private void add(String stage, String time, double width, Cards cards) {
        columns.add(new Column(stage, time, left, width, cards));
        left += width;
    }
}
