package org.touchline.layout.lane;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.PainPointsLane;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Each pain point in a box below its touchpoint's column.
record PainPointsLaneLayout(PainPointsLane lane, LaneContext context) implements LaneLayout {
    @Override
    public LaneBody body(double top) {
        return new EntryStacks(context.pen(), context.pen().theme().painPoint(), "")
                .body(top, context.columns(), this::entries);
    }

    private List<Entry> entries(Column column) {
        return column.touchpoints().stream().flatMap(this::entries).toList();
    }

    private Stream<Entry> entries(Touchpoint touchpoint) {
        List<String> painPoints = touchpoint.painPoints();
        return IntStream.range(0, painPoints.size())
                .filter(index -> !painPoints.get(index).isBlank())
                .mapToObj(index -> entry(touchpoint, index));
    }

    private Entry entry(Touchpoint touchpoint, int index) {
        Words words = context.words();
        String text = touchpoint.painPoints().get(index);
        String altText =
                words.text(
                        "map.alt.painPoint", words.name(touchpoint.name()), words.sentence(text));
        String id = ItemIds.of("pain", lane.id(), touchpoint.id(), Integer.toString(index));
        return new Entry(id, Role.PAIN_POINT, altText, touchpoint.id(), text, "");
    }
}
