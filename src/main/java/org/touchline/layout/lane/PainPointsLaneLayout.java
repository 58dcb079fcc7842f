package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.MIN_LANE_HEIGHT;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.PainPointsLane;

import java.util.List;
import java.util.stream.IntStream;

/// Each pain point in a box below its touchpoint's column.
final class PainPointsLaneLayout implements LaneLayout {
    private final PainPointsLane lane;
    private final Words words;
    private final TouchpointBoxes boxes;

    PainPointsLaneLayout(PainPointsLane lane, Pen pen, Words words) {
        this.lane = lane;
        this.words = words;
        EntryStacks stacks = new EntryStacks(pen, pen.theme().painPoint(), "");
        boxes = new TouchpointBoxes(stacks, this::entries);
    }

    @Override
    public double minHeight() {
        return MIN_LANE_HEIGHT;
    }

    @Override
    public List<LaneColumn> columns(LaneContext context) {
        return boxes.columns(context.columns());
    }

    private List<Entry> entries(Touchpoint touchpoint) {
        List<String> painPoints = touchpoint.painPoints();
        return IntStream.range(0, painPoints.size())
                .filter(index -> !painPoints.get(index).isBlank())
                .mapToObj(index -> entry(touchpoint, index))
                .toList();
    }

    private Entry entry(Touchpoint touchpoint, int index) {
        String text = touchpoint.painPoints().get(index);
        String altText =
                words.text(
                        "map.alt.painPoint", words.name(touchpoint.name()), words.sentence(text));
        String id = ItemIds.of("pain", lane.id(), touchpoint.id(), Integer.toString(index));
        return new Entry(id, Role.PAIN_POINT, altText, touchpoint.id(), text, "");
    }
}
