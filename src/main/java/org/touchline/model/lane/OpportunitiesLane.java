package org.touchline.model.lane;

import org.touchline.model.value.UnknownFields;

/// What could be better, below the touchpoints where it could.
public record OpportunitiesLane(String id, String name, UnknownFields unknown) implements Lane {
    @Override
    public LaneType type() {
        return LaneType.OPPORTUNITIES;
    }
}
