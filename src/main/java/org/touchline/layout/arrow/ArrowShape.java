package org.touchline.layout.arrow;

import static org.touchline.layout.sheet.Metrics.ARROW_HEAD;
import static org.touchline.layout.sheet.Metrics.ARROW_WIDTH;

import org.touchline.drawing.Figure;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;

import java.util.ArrayList;
import java.util.List;

/// All that the picture of an arrow depends on, wherever it begins: two equal ones look the same.
///
/// @param way its corners, seen from the first
record ArrowShape(Color color, List<Point> way) {
    /// The shape of an arrow through corners on the sheet.
    static ArrowShape through(List<Point> corners, Color color) {
        Point start = corners.getFirst();
        List<Point> way = new ArrayList<>(corners.size());
        for (Point corner : corners) {
            way.add(corner.minus(start));
        }
        return new ArrowShape(color, way);
    }

    Figure figure() {
        List<Point> corners = new ArrayList<>(way);
        Point tip = corners.removeLast();
        Point neck = RoundedLine.towards(tip, corners.getLast(), ARROW_HEAD);
        corners.add(neck);
        Path line = RoundedLine.through(corners);
        return Figure.enclosing(
                List.of(
                        new PathShape(
                                line, Color.TRANSPARENT, Stroke.solid(color, ARROW_WIDTH), ""),
                        PathShape.filled(head(neck, tip), color)));
    }

    private static Path head(Point neck, Point tip) {
        double halfX = (tip.y() - neck.y()) / 2;
        double halfY = (tip.x() - neck.x()) / 2;
        return Path.from(tip.x(), tip.y())
                .lineTo(neck.x() - halfX, neck.y() + halfY)
                .lineTo(neck.x() + halfX, neck.y() - halfY)
                .close()
                .build();
    }

    @Override
    public int hashCode() {
        int hash = way.size();
        for (Point corner : way) {
            hash = 31 * hash + Double.hashCode(corner.x()) * 17 + Double.hashCode(corner.y());
        }
        return hash;
    }
}
