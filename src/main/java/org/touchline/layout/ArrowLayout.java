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
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;

import java.util.ArrayList;
import java.util.List;

/// Draws the arrows of paths, from each card to the next, and remembers them.
final class ArrowLayout {
    private final Words words;
    private final Memo<Arrow, Item> drawn = new Memo<>();

    ArrowLayout(Words words) {
        this.words = words;
    }

    /// @param visited the cards that the path leads through, in its order
    void draw(Sketch sketch, ArrowRouter router, Trail trail, List<PlacedCard> visited) {
        for (int i = 1; i < visited.size(); i++) {
            PlacedCard from = visited.get(i - 1);
            PlacedCard to = visited.get(i);
            List<Point> corners = router.route(from, to, trail.lane());
            Arrow arrow = Arrow.between(from.touchpoint(), to.touchpoint(), trail, corners);
            sketch.add(drawn.get(arrow, this::draw));
        }
    }

    /// Starts another layout: arrows that the last one did not have are forgotten.
    void startLayout() {
        drawn.startLayout();
    }

    private Item draw(Arrow arrow) {
        List<Point> corners = new ArrayList<>(arrow.corners());
        Point tip = corners.removeLast();
        Point neck = RoundedLine.towards(tip, corners.getLast(), ARROW_HEAD);
        corners.add(neck);
        Color color = arrow.trail().arrow();
        Stroke stroke = Stroke.solid(color, ARROW_WIDTH);
        Path line = RoundedLine.through(corners);
        return Item.enclosing(
                ItemIds.of("arrow", arrow.trail().id(), arrow.from(), arrow.to()),
                Role.ARROW,
                altText(arrow),
                List.of(
                        new PathShape(line, Color.TRANSPARENT, stroke, ""),
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

    private String altText(Arrow arrow) {
        String path = words.name(arrow.trail().path().name());
        return Words.joined(
                arrow.trail().alone() ? "" : words.sentence(path),
                words.text(
                        "map.alt.arrow", words.name(arrow.fromName()), words.name(arrow.toName())));
    }
}
