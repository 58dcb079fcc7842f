package org.touchline.ui.structure;

import org.touchline.i18n.Messages;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;

/// What lanes are called.
final class LaneNames {
    private LaneNames() {}

    /// The key of the name that a lane of a type has as long as it is given none.
    static String key(LaneType type) {
        return "map.lane." + type.key();
    }

    static String name(Lane lane, Messages messages) {
        return lane.name().isEmpty() ? messages.text(key(lane.type())) : lane.name();
    }
}
