package org.touchline.layout.arrow;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Trail;

import java.util.List;

/// Draws the arrows of one path.
record ArrowDrawing(
        Trail trail, ArrowRouter router, ArrowWords words, Memo<ArrowShape, Figure> figures) {
    Item arrow(Stop from, Stop to) {
        List<Point> corners = router.route(from, to, trail.lane());
        ArrowShape shape = ArrowShape.through(corners, trail.arrow());
        ArrowWords.Said said = words.of(trail, from.touchpoint(), to.touchpoint());
        return new Item(
                said.id(),
                Role.ARROW,
                said.altText(),
                figures.get(shape, ArrowShape::figure),
                corners.getFirst());
    }
}
