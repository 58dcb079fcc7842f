package org.touchline.model.lane;

import org.touchline.model.value.UnknownFields;

/// What hurts, below the touchpoints where it does.
public record PainPointsLane(String id, String name, UnknownFields unknown) implements Lane {
    @Override
    public LaneType type() {
        return LaneType.PAIN_POINTS;
    }
}
