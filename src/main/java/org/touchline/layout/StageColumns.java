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
            addEmpty("", "");
        }
        return columns;
    }

    private void addStage(Stage stage) {
        if (!columns.isEmpty()) {
            left += STAGE_GAP;
        }
        int before = columns.size();
        for (TimeSlot time : times) {
            List<Touchpoint> touchpoints = index.at(stage, time);
            if (!touchpoints.isEmpty()) {
                add(stage.id(), time, touchpoints);
            }
        }
        if (columns.size() == before) {
            addEmpty(stage.id(), timeOfEmptyStage());
        }
    }

    private void add(String stage, TimeSlot time, List<Touchpoint> touchpoints) {
        double width = widths.of(time, touchpoints);
        columns.add(new Column(stage, time.id(), left, width, touchpoints));
        left += width;
    }

    private void addEmpty(String stage, String time) {
        columns.add(new Column(stage, time, left, widths.usual(), List.of()));
        left += widths.usual();
    }

    private String timeOfEmptyStage() {
        if (!columns.isEmpty()) {
            return columns.getLast().time();
        }
        return times.isEmpty() ? "" : times.getFirst().id();
    }
}
