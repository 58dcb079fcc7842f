package org.touchline.layout.slide;

import org.touchline.drawing.Role;
import org.touchline.insight.WeakPoints;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;

/// The moments that decide, the weakest points, and what could be done better. Without any of a
/// kind there is no slide of it.
final class InsightSlides {
    /// More are no longer the weakest.
    private static final int MOST_WEAK_POINTS = 6;

    private final SlideContext context;
    private final List<Touchpoint> journey;
    private final TouchpointCards cards;

    /// @param journey the touchpoints on the grid, in the order in which they are visited
    InsightSlides(SlideContext context, List<Touchpoint> journey) {
        this.context = context;
        this.journey = journey;
        cards = new TouchpointCards(context);
    }

    List<SlideDraft> make() {
        List<SlideDraft> drafts = new ArrayList<>();
        drafts.addAll(
                slides(
                        "map.slide.moments",
                        journey.stream()
                                .filter(Touchpoint::isMomentOfTruth)
                                .map(touchpoint -> cards.problem("moment", touchpoint))
                                .toList()));
        drafts.addAll(
                slides(
                        "map.slide.weakest",
                        WeakPoints.of(context.map(), MOST_WEAK_POINTS).stream()
                                .map(touchpoint -> cards.problem("weak", touchpoint))
                                .toList()));
        drafts.addAll(
                slides(
                        "map.slide.opportunities",
                        journey.stream()
                                .filter(touchpoint -> !touchpoint.opportunities().isEmpty())
                                .map(cards::opportunity)
                                .toList()));
        return drafts;
    }

    private List<SlideDraft> slides(String title, List<FlowCard> shown) {
        Heading heading = context.heading(Role.LANE, context.words().text(title), "");
        return context.cards(heading, shown, 2);
    }
}
