package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.BADGE;
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
import org.touchline.geometry.Rect;
import org.touchline.style.Surface;

import java.util.List;

/// The small shapes of a card that no icon font has in the right form.
final class Signs {
    private static final double DIAMOND = 8;
    private static final double DIAMOND_STROKE = 1.3;

    /// Of a star's inner corners, as a share of its outer ones.
    private static final double INNER_RADIUS = 0.45;

    private Signs() {}

    static double starsWidth(int count) {
        return (count - 1) * STAR_PITCH + STAR;
    }

    /// A row of stars as one shape.
    ///
    /// @param first the number of the first star, from 0
    /// @param end the number after the last star
    static Path stars(int first, int end, double x, double y) {
        Path.Builder path = new Path.Builder();
        for (int number = first; number < end; number++) {
            addStar(path, x + number * STAR_PITCH + STAR / 2, y + STAR / 2);
        }
        return path.build();
    }

    /// The badge of a moment of truth: a diamond on a dark square.
    static List<Primitive> momentOfTruth(double x, double y, Surface surface, String meaning) {
        Box square =
                new Box(new Rect(x, y, BADGE, BADGE), CARD_RADIUS - 1, surface.fill(), Stroke.NONE);
        double half = DIAMOND / 2;
        double centerX = x + BADGE / 2;
        double centerY = y + BADGE / 2;
        Path diamond =
                Path.from(centerX, centerY - half)
                        .lineTo(centerX + half, centerY)
                        .lineTo(centerX, centerY + half)
                        .lineTo(centerX - half, centerY)
                        .close()
                        .build();
        Stroke stroke = Stroke.solid(surface.sign(), DIAMOND_STROKE);
        return List.of(square, new PathShape(diamond, Color.TRANSPARENT, stroke, meaning));
    }

    /// The coloured left edge of a card: round at its own left corners only.
    static PathShape edge(double width, double height, Color color) {
        double bend = CARD_RADIUS * 0.45;
        Path path =
                Path.from(width, 0)
                        .lineTo(CARD_RADIUS, 0)
                        .curveTo(bend, 0, 0, bend, 0, CARD_RADIUS)
                        .lineTo(0, height - CARD_RADIUS)
                        .curveTo(0, height - bend, bend, height, CARD_RADIUS, height)
                        .lineTo(width, height)
                        .close()
                        .build();
        return new PathShape(path, color, Stroke.solid(color, HAIRLINE), "");
    }

    private static void addStar(Path.Builder path, double centerX, double centerY) {
        for (int corner = 0; corner < 10; corner++) {
            double angle = Math.PI * (corner / 5.0 - 0.5);
            double radius = STAR / 2 * (corner % 2 == 0 ? 1 : INNER_RADIUS);
            double x = centerX + radius * Math.cos(angle);
            double y = centerY + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.close();
    }
}
