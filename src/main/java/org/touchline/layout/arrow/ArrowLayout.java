package org.touchline.layout.arrow;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the arrows of paths, from each card to the next, and remembers them.
public final class ArrowLayout {
    private final ArrowWords words;
    private final Memo<ArrowShape, Figure> figures = new Memo<>();
    private Map<RunKey, ArrowRun> before = Map.of();

    public ArrowLayout(Words words) {
        this.words = new ArrowWords(words);
    }

    /// The arrows of all paths, path by path in the order in which they lead.
    public List<ItemGroup> draw(MapIndex index, PlacedCards cards, List<Trail> trails) {
        ArrowRouter router = new ArrowRouter(cards, trails.size());
        Map<RunKey, ArrowRun> now = HashMap.newHashMap(before.size());
        List<ItemGroup> arrows = new ArrayList<>();
        for (Trail trail : trails) {
            for (Visit visit : Visit.all(index, trail)) {
                RunKey key = new RunKey(trail, visit.time());
                ArrowRun known = before.get(key);
                boolean same =
                        known != null && known.leadsThrough(visit.stops()) && visit.isSameIn(cards);
                ArrowRun run = same ? known : draw(visit.stops(), trail, router, known);
                now.put(key, run);
                arrows.add(run.arrows());
            }
        }
        before = now;
        return arrows;
    }

    /// Starts another layout: arrows that none had for long are forgotten.
    public void startLayout() {
        words.startLayout();
        figures.startLayout();
    }

    private ArrowRun draw(List<Stop> stops, Trail trail, ArrowRouter router, ArrowRun known) {
        List<Item> items = new ArrayList<>(stops.size());
        for (int i = 1; i < stops.size(); i++) {
            items.add(arrow(stops.get(i - 1), stops.get(i), trail, router));
        }
        ItemGroup group = known == null ? ItemGroup.of(items) : known.arrows().with(items);
        return new ArrowRun(stops, group);
    }

    private Item arrow(Stop from, Stop to, Trail trail, ArrowRouter router) {
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

    private record RunKey(Trail trail, String time) {
        @Override
        public boolean equals(Object other) {
            return other instanceof RunKey key && key.trail == trail && key.time.equals(time);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(trail) + time.hashCode();
        }
    }
}
