package org.touchline.layout;

import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;

/// What a [GridPlan] is made from.
record PlanContext(MapIndex index, Toolbox tools, RowHeaders rowHeaders) {
    Pen pen() {
        return tools.pen();
    }

    Words words() {
        return tools.words();
    }
}
