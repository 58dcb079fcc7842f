package org.touchline.layout.arrow;

import org.touchline.drawing.Figure;
import org.touchline.drawing.ItemGroup;
import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.grid.TimeCards;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws the arrows of paths, from each card to the next, and remembers them.
public final class ArrowLayout {
    private final ArrowWords words;
    private final Memo<ArrowShape, Figure> figures = new Memo<>();

    /// By path and by the id of the time slot that they leave.
    private Map<Trail, Map<String, ArrowRun>> runs = new IdentityHashMap<>();

    public ArrowLayout(Words words) {
        this.words = new ArrowWords(words);
    }

    /// The arrows of all paths, path by path in the order in which they lead.
    public List<ItemGroup> draw(MapIndex index, PlacedCards cards, List<Trail> trails) {
        ArrowRouter router = new ArrowRouter(cards, trails.size());
        Map<Trail, Map<String, ArrowRun>> before = runs;
        runs = new IdentityHashMap<>();
        List<ItemGroup> arrows = new ArrayList<>();
        for (Trail trail : trails) {
            ArrowDrawing drawing = new ArrowDrawing(trail, router, words, figures);
            Map<String, ArrowRun> known = before.getOrDefault(trail, Map.of());
            arrows.addAll(draw(index.times(), cards, drawing, known));
        }
        return arrows;
    }

    /// Starts another layout: arrows that none had for long are forgotten.
    public void startLayout() {
        words.startLayout();
        figures.startLayout();
    }

    /// From the last time slot to the first, as each run ends at the first card of the one after
    /// it.
    private List<ItemGroup> draw(
            List<TimeCards> times,
            PlacedCards cards,
            ArrowDrawing drawing,
            Map<String, ArrowRun> before) {
        Map<String, ArrowRun> now = HashMap.newHashMap(times.size());
        List<ItemGroup> arrows = new ArrayList<>(times.size());
        Stop next = null;
        for (int i = times.size() - 1; i >= 0; i--) {
            TimeCards time = times.get(i);
            int[] visited = visited(time, drawing.trail());
            if (visited.length > 0) {
                String id = time.time().id();
                ArrowRun known = before.get(id);
                ArrowRun run =
                        known != null && known.holds(time, next, cards)
                                ? known
                                : ArrowRun.of(time, visited, next, known, drawing);
                now.put(id, run);
                next = run.first();
                if (!run.isEmpty()) {
                    arrows.add(run.arrows());
                }
            }
        }
        runs.put(drawing.trail(), now);
        return arrows.reversed();
    }

    private static int[] visited(TimeCards time, Trail trail) {
        return time.cards().made(trail, 0, () -> numbers(time.cards().touchpoints(), trail));
    }

    private static int[] numbers(List<Touchpoint> touchpoints, Trail trail) {
        return IntStream.range(0, touchpoints.size())
                .filter(card -> trail.visits(touchpoints.get(card)))
                .toArray();
    }
}
