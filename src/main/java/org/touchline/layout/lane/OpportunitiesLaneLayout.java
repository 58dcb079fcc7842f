package org.touchline.layout.lane;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.OpportunitiesLane;
import org.touchline.model.value.Opportunity;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Each opportunity in a box below its touchpoint's column, with who answers for it and how it will
/// be measured.
record OpportunitiesLaneLayout(OpportunitiesLane lane, LaneContext context) implements LaneLayout {
    @Override
    public LaneBody body(double top) {
        return new EntryStacks(context.pen(), context.pen().theme().opportunity(), "lightbulb")
                .body(top, context.columns(), this::entries);
    }

    private List<Entry> entries(Column column) {
        return column.touchpoints().stream().flatMap(this::entries).toList();
    }

    private Stream<Entry> entries(Touchpoint touchpoint) {
        List<Opportunity> opportunities = touchpoint.opportunities();
        return IntStream.range(0, opportunities.size())
                .filter(index -> !isBlank(opportunities.get(index)))
                .mapToObj(index -> entry(touchpoint, opportunities.get(index), index));
    }

    private Entry entry(Touchpoint touchpoint, Opportunity opportunity, int index) {
        Words words = context.words();
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
        return text.isBlank() ? "" : context.words().text(key, text);
    }

    private static boolean isBlank(Opportunity opportunity) {
        return opportunity.text().isBlank()
                && opportunity.owner().isBlank()
                && opportunity.measure().isBlank();
    }
}
