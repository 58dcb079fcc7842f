package org.touchline.model.lane;

import org.touchline.model.value.UnknownFields;

/// A row below the grid, aligned with its columns.
public sealed interface Lane permits EmotionLane, PainPointsLane, OpportunitiesLane, TextLane {
    /// Unique among the lanes of a map.
    String id();

    /// What the user calls it; empty for the type's own name in the language of the map.
    String name();

    UnknownFields unknown();

    /// Its row in the table of lane types.
    LaneType type();

    /// The same lane under another name.
    default Lane withName(String name) {
        return type().create(id(), name, unknown());
    }
}
