package org.touchline.model.lane;

import org.touchline.model.value.UnknownFields;

/// How the customer feels over time: a curve for each path, a face for each touchpoint.
public record EmotionLane(String id, String name, UnknownFields unknown) implements Lane {
    @Override
    public LaneType type() {
        return LaneType.EMOTION;
    }
}
