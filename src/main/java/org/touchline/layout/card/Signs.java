package org.touchline.layout.card;

import static org.touchline.layout.sheet.Metrics.BADGE;
import static org.touchline.layout.sheet.Metrics.CARD_EDGE_WIDTH;
import static org.touchline.layout.sheet.Metrics.CARD_RADIUS;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.STAR;
import static org.touchline.layout.sheet.Metrics.STAR_PITCH;

import org.touchline.drawing.Box;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.style.Surface;

import java.util.List;
import java.util.stream.IntStream;

/// The small shapes of a card that no icon font has in the right form.
public final class Signs {
    private static final double DIAMOND = 8;
    private static final double DIAMOND_STROKE = 1.3;

    /// Where a curve's control points lie on the way to a round corner: nearly a circle.
    private static final double BEND = 0.45;

    /// Of a star's inner corners, as a share of its outer ones.
    private static final double INNER_RADIUS = 0.45;

    /// Of a star whose centre is the origin, from its tip clockwise.
    private static final List<Point> STAR_CORNERS =
            IntStream.range(0, 10).mapToObj(Signs::starCorner).toList();

    private Signs() {}

    /// A row of stars as one shape.
    ///
    /// @param first the number of the first star, from 0
    /// @param end the number after the last star
    /// @param x the left end of the star number 0
    public static Path stars(int first, int end, double x, double y) {
        Path.Builder path = new Path.Builder();
        for (int number = first; number < end; number++) {
            double centerX = x + number * STAR_PITCH + STAR / 2;
            double centerY = y + STAR / 2;
            Point tip = STAR_CORNERS.getFirst();
            path.moveTo(centerX + tip.x(), centerY + tip.y());
            for (Point corner : STAR_CORNERS.subList(1, STAR_CORNERS.size())) {
                path.lineTo(centerX + corner.x(), centerY + corner.y());
            }
            path.close();
        }
        return path.build();
    }

    /// The badge of a moment of truth: a diamond on a dark square.
    public static List<Primitive> momentOfTruth(Point corner, Surface surface, String meaning) {
        Rect bounds = new Rect(corner.x(), corner.y(), BADGE, BADGE);
        double x = bounds.centerX();
        double y = bounds.centerY();
        double half = DIAMOND / 2;
        Path diamond =
                Path.from(x, y - half)
                        .lineTo(x + half, y)
                        .lineTo(x, y + half)
                        .lineTo(x - half, y)
                        .close()
                        .build();
        Stroke stroke = Stroke.solid(surface.sign(), DIAMOND_STROKE);
        return List.of(
                new Box(bounds, CARD_RADIUS - 1, surface.fill(), Stroke.NONE),
                new PathShape(diamond, Color.TRANSPARENT, stroke, meaning));
    }

    /// The coloured left edge of a card whose upper left corner is the origin: round at the card's
    /// corners only.
    static PathShape edge(double height, Color color) {
        double left = 0;
        double right = CARD_EDGE_WIDTH;
        double top = 0;
        double bottom = height;
        double bend = CARD_RADIUS * BEND;
        Path path =
                Path.from(right, top)
                        .lineTo(left + CARD_RADIUS, top)
                        .curveTo(left + bend, top, left, top + bend, left, top + CARD_RADIUS)
                        .lineTo(left, bottom - CARD_RADIUS)
                        .curveTo(
                                left,
                                bottom - bend,
                                left + bend,
                                bottom,
                                left + CARD_RADIUS,
                                bottom)
                        .lineTo(right, bottom)
                        .close()
                        .build();
        return new PathShape(path, color, Stroke.solid(color, HAIRLINE), "");
    }

    private static Point starCorner(int number) {
        double angle = Math.PI * (number / 5.0 - 0.5);
        double radius = STAR / 2 * (number % 2 == 0 ? 1 : INNER_RADIUS);
        return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
    }
}
