package org.touchline.model.lane;

import org.touchline.model.value.UnknownFields;

/// The user's own row of notes: what happens backstage, who answers for it, …
public record TextLane(String id, String name, UnknownFields unknown) implements Lane {
    @Override
    public LaneType type() {
        return LaneType.TEXT;
    }
}
