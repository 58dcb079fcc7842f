package org.touchline.layout.lane;

import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.Trail;
import org.touchline.model.JourneyMap;

import java.util.List;

/// What every lane of a map is drawn from.
///
/// @param columns at least one, from left to right
/// @param trails the paths, in the order in which they are drawn
public record LaneContext(JourneyMap map, List<Column> columns, List<Trail> trails) {
    public LaneContext {
        columns = List.copyOf(columns);
        trails = List.copyOf(trails);
    }
}
