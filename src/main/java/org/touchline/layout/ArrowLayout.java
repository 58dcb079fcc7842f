package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.ARROW_HEAD;
import static org.touchline.layout.sheet.Metrics.ARROW_WIDTH;

import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;

import java.util.ArrayList;
import java.util.List;

/// Draws the arrows of a path, from each card to the next.
final class ArrowLayout {
    private final ArrowRouter router;
    private final Words words;
    private final boolean named;

    /// @param named whether each arrow says which path it belongs to
    ArrowLayout(ArrowRouter router, Words words, boolean named) {
        this.router = router;
        this.words = words;
        this.named = named;
    }

    /// @param visited the cards that the path leads through, in its order
    void draw(Sketch sketch, Trail trail, List<PlacedCard> visited) {
        for (int i = 1; i < visited.size(); i++) {
            sketch.add(arrow(trail, visited.get(i - 1), visited.get(i)));
        }
    }

    private Item arrow(Trail trail, PlacedCard from, PlacedCard to) {
        List<Point> corners = new ArrayList<>(router.route(from, to, trail.lane()));
        Point tip = corners.removeLast();
        Point neck = RoundedLine.towards(tip, corners.getLast(), ARROW_HEAD);
        corners.add(neck);
        Stroke stroke = Stroke.solid(trail.arrow(), ARROW_WIDTH);
        Path line = RoundedLine.through(corners);
        return Item.enclosing(
                ItemIds.of("arrow", trail.id(), from.touchpoint().id(), to.touchpoint().id()),
                Role.ARROW,
                altText(trail, from, to),
                List.of(
                        new PathShape(line, Color.TRANSPARENT, stroke, ""),
                        PathShape.filled(head(neck, tip), trail.arrow())));
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

    private String altText(Trail trail, PlacedCard from, PlacedCard to) {
        return Words.joined(
                named ? words.sentence(words.name(trail.path().name())) : "",
                words.text(
                        "map.alt.arrow",
                        words.name(from.touchpoint().name()),
                        words.name(to.touchpoint().name())));
    }
}
