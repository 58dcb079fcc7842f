package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.MIN_LANE_HEIGHT;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.OpportunitiesLane;
import org.touchline.model.value.Opportunity;

import java.util.List;
import java.util.stream.IntStream;

/// Each opportunity in a box below its touchpoint's column, with who answers for it and how it will
/// be measured.
final class OpportunitiesLaneLayout implements LaneLayout {
    private final OpportunitiesLane lane;
    private final Words words;
    private final TouchpointBoxes boxes;

    OpportunitiesLaneLayout(OpportunitiesLane lane, Pen pen, Words words) {
        this.lane = lane;
        this.words = words;
        EntryStacks stacks = new EntryStacks(pen, pen.theme().opportunity(), "lightbulb");
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
        List<Opportunity> opportunities = touchpoint.opportunities();
        return IntStream.range(0, opportunities.size())
                .filter(index -> !isBlank(opportunities.get(index)))
                .mapToObj(index -> entry(touchpoint, opportunities.get(index), index))
                .toList();
    }

    private Entry entry(Touchpoint touchpoint, Opportunity opportunity, int index) {
        String owner = labelled("map.owner", opportunity.owner());
        String measure = labelled("map.measure", opportunity.measure());
        String altText =
                words.text(
                        "map.alt.opportunity",
                        words.name(touchpoint.name()),
                        Words.joined(
                                words.sentence(opportunity.text()),
                                words.sentence(owner),
                                words.sentence(measure)));
        String detail =
                Words.joined("\u00A0· ", List.of(opportunity.owner(), opportunity.measure()));
        String id = ItemIds.of("opportunity", lane.id(), touchpoint.id(), Integer.toString(index));
        return new Entry(
                id, Role.OPPORTUNITY, altText, touchpoint.id(), opportunity.text(), detail);
    }

    private String labelled(String key, String text) {
        return text.isBlank() ? "" : words.text(key, text);
    }

    private static boolean isBlank(Opportunity opportunity) {
        return opportunity.text().isBlank()
                && opportunity.owner().isBlank()
                && opportunity.measure().isBlank();
    }
}
