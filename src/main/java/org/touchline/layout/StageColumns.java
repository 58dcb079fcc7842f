package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.STAGE_GAP;

import org.touchline.layout.sheet.Column;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;

/// Makes the columns of the classic arrangement, stage after stage.
///
/// A stage that uses no time slot has one column all the same: a card that is dropped there gets
/// the time slot of the column before it. Without stages each time slot has a column.
final class StageColumns {
    private final MapIndex index;
    private final List<TimeSlot> times;
    private final ColumnWidths widths;
    private final List<Column> columns = new ArrayList<>();
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
    }

    List<Column> columns() {
        index.map().stages().forEach(this::addStage);
        if (columns.isEmpty()) {
            times.forEach(time -> add("", time, index.at(time)));
        }
        if (columns.isEmpty()) {
            add("", "", widths.usual(), List.of());
        }
        return columns;
    }

    private void addStage(Stage stage) {
        if (!columns.isEmpty()) {
            left += STAGE_GAP;
        }
        List<TimeSlot> used =
                times.stream().filter(time -> !index.at(stage, time).isEmpty()).toList();
        if (used.isEmpty()) {
            add(stage.id(), timeOfEmptyStage(), stage.width().or(widths.usual()), List.of());
        } else if (stage.width().isGiven()) {
            addShared(stage, used);
        } else {
            used.forEach(time -> add(stage.id(), time, index.at(stage, time)));
        }
    }

    /// The time slots of a stage share its width; those that have one of their own keep it as long
    /// as others can take the rest.
    private void addShared(Stage stage, List<TimeSlot> used) {
        double[] least =
                used.stream()
                        .mapToDouble(time -> widths.least(time, index.at(stage, time)))
                        .toArray();
        boolean allGiven = used.stream().allMatch(time -> time.width().isGiven());
        boolean[] grows = new boolean[least.length];
        for (int i = 0; i < least.length; i++) {
            grows[i] = allGiven || !used.get(i).width().isGiven();
        }
        double[] shared = SharedWidth.among(least, grows, stage.width().points());
        for (int i = 0; i < shared.length; i++) {
            TimeSlot time = used.get(i);
            add(stage.id(), time.id(), shared[i], index.at(stage, time));
        }
    }

    private void add(String stage, TimeSlot time, List<Touchpoint> touchpoints) {
        add(stage, time.id(), widths.of(time, touchpoints), touchpoints);
    }

    private void add(String stage, String time, double width, List<Touchpoint> touchpoints) {
        columns.add(new Column(stage, time, left, width, touchpoints));
        left += width;
    }

    private String timeOfEmptyStage() {
        if (!columns.isEmpty()) {
            return columns.getLast().time();
        }
        return times.isEmpty() ? "" : times.getFirst().id();
    }
}
