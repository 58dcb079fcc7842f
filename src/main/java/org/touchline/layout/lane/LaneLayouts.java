package org.touchline.layout.lane;

import org.touchline.model.lane.EmotionLane;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.OpportunitiesLane;
import org.touchline.model.lane.PainPointsLane;
import org.touchline.model.lane.TextLane;

/// Draws the lanes of a map, each by the layout of its type.
public final class LaneLayouts {
    private final LaneContext context;

    public LaneLayouts(LaneContext context) {
        this.context = context;
    }

    /// @param top the y of the lane's upper border, in 1/72 inch
    public LaneBody body(Lane lane, double top) {
        return layout(lane).body(top);
    }

    private LaneLayout layout(Lane lane) {
        return switch (lane) {
            case EmotionLane emotion -> new EmotionLaneLayout(emotion, context);
            case PainPointsLane painPoints -> new PainPointsLaneLayout(painPoints, context);
            case OpportunitiesLane opportunities ->
                    new OpportunitiesLaneLayout(opportunities, context);
            case TextLane text -> new TextLaneLayout(text, context);
        };
    }
}
