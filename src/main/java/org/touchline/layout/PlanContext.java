package org.touchline.layout;

import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;

/// What a [GridPlan] is made from.
record PlanContext(MapIndex index, Pen pen, Words words, CardLayout cards, RowHeaders rowHeaders) {}
