package org.touchline.layout.lane;

import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.Memo;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The boxes of a lane that shows something of each touchpoint, remembered by touchpoint and by
/// column.
final class TouchpointBoxes {
    private final EntryStacks stacks;
    private final Function<Touchpoint, List<Entry>> entries;
    private final Memo<TouchpointAt, List<LaneEntry>> boxes = new Memo<>();

    /// @param entries what the lane shows of a touchpoint
    TouchpointBoxes(EntryStacks stacks, Function<Touchpoint, List<Entry>> entries) {
        this.stacks = stacks;
        this.entries = entries;
    }

    List<LaneColumn> columns(List<Column> columns) {
        boxes.startLayout();
        List<LaneColumn> made = new ArrayList<>(columns.size());
        for (Column column : columns) {
            made.add(column.cards().made(this, column.width(), () -> column(column)));
        }
        return made;
    }

    private LaneColumn column(Column column) {
        List<LaneEntry> inColumn = new ArrayList<>();
        for (Touchpoint touchpoint : column.touchpoints()) {
            inColumn.addAll(boxes.get(new TouchpointAt(touchpoint, column.width()), this::boxes));
        }
        return EntryStacks.stack(inColumn);
    }

    private List<LaneEntry> boxes(TouchpointAt at) {
        return entries.apply(at.touchpoint).stream()
                .map(entry -> stacks.box(entry, at.width))
                .toList();
    }

    /// Told apart by identity, which is quick.
    private record TouchpointAt(Touchpoint touchpoint, double width) {
        @Override
        public boolean equals(Object other) {
            return other instanceof TouchpointAt at
                    && at.touchpoint == touchpoint
                    && at.width == width;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(touchpoint);
        }
    }
}
